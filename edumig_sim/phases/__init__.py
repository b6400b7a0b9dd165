"""The phases of a year, one file each: a public function that takes the model and changes its state."""
