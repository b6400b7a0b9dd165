"""The report page, not finished: its sentences and tables are here, their texts and the page itself are not yet."""
