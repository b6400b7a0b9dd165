"""All texts that people read on pages, in every language, and numbers as that language writes them.

`texts_in("uk")` gives the texts of a language: `say` looks one up, `count` chooses its plural form, `of` translates
a sentence that another part owns (the doc of a parameter, the label of an indicator, the name of a region), and
`number`, `percent`, `money`, `date` write values. The sources are the .po files beside this module.
"""

from edumig_sim.texts.catalogue import LANGUAGES, Language, Texts, texts_in

__all__ = ["LANGUAGES", "Language", "Texts", "texts_in"]
