"""The app: one page with levers, a flow map, three numbers and three charts, served on this computer only."""
