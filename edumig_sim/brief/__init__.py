"""The report: one page to read, mail and print, made of results by code, in every language of the catalogue."""
