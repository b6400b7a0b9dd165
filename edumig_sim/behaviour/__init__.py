"""What people know and weigh: the model's state as inputs of the choice kernels, for phases and for explanations."""
