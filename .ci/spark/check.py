"""Checks lines of JSON Resume: each page has one, and together they have the entries that they should.

check.py FOLDER PAGES ENTRIES
"""
import json
import sys
from pathlib import Path

folder, pages, entries = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
lines = [line for part in Path(folder).glob('part-*') for line in part.read_text('utf-8').splitlines()]
resumes = [json.loads(line) for line in lines]
found = sum(len(resume.get(name, [])) for resume in resumes for name in ('work', 'projects', 'publications'))
print(f'{len(resumes)} lines of JSON Resume, with {found} entries')
if (len(resumes), found) != (pages, entries):
    sys.exit(f'not {pages} with {entries}')
