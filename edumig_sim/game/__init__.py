"""The role game: three roles decide with budgets, students predict, every round is a run of the model."""
