"""EduMig Sim: what an education policy does to student migration, skilled labour and output."""

__version__ = "0.1.0"
