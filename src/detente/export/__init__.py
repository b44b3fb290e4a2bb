"""What leaves the program: measures for people's tools, the field's own formats among them.

`measures` is the JSON of `detente in-force`, `tables` CSV, XLSX and Parquet, `page` one HTML file, `ftm`
FollowTheMoney entities. Each takes what a view gave and computes nothing of its own.
"""
