"""Several whom one act is done to: enumerations, rows behind a colon, names one a line, those who are among
others.
"""
