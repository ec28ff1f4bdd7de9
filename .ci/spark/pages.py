"""Writes pages of made-up people into a folder, the same ones each time, and prints how many entries they have.

pages.py FOLDER COUNT
"""
import random
import sys
from pathlib import Path

FIRST = 'Ada Bruno Chiara Dag Eline Femi Greta Hamid Ines Jonas Kaito Lenka Mirela Nnamdi Oona Piotr'.split()
LAST = 'Almgren Bakker Costa Dvorak Eriksen Fontaine Grüber Haddad Iversen Jansen Kowal Lindqvist Moreau Okafor'.split()
PLACES = 'Halcyon Brightwater Kestrel Marlow Northgate Ostrava Pinecrest Quayside Rosefield Saltmarsh'.split()
FIRMS = 'Institute Works Laboratories Shipyard Observatory Foundry'.split()
ROLES = ['Engineer', 'Lead Engineer', 'Research Assistant', 'Data Analyst', 'Technical Writer']
WHAT = ['tide tables', 'ice charts', 'rope tests', 'a surge forecast', 'lock gates', 'buoys that talk', 'river maps']
TOOLS = ['Java', 'Kotlin', 'Scala', 'Python', 'time series', 'hydraulics', 'cartography', 'Spark']
MONTHS = ('January February March April May June July August September October November December').split()


def page(dice, number):
    """The page of one person, and the number of its entries."""
    name = f'{dice.choice(FIRST)} {dice.choice(LAST)}'
    lines = ['---', f'title: "{name}, no. {number}"', 'lang: en', '---', '', f'{name} measures *coasts* and rivers.', '']
    entries = 0
    for section, make in (('Work', job), ('Projects', project), ('Publications', publication)):
        lines += [f'## {section}', '']
        for _ in range(dice.randrange(1, 6)):
            lines += [*make(dice, name), '']
            entries += 1
    return '\n'.join(lines), entries


def job(dice, name):
    year = dice.randrange(1990, 2020)
    return [
        f'### {dice.choice(PLACES)} {dice.choice(FIRMS)}',
        f'_{dice.choice(MONTHS)} {year} -- {dice.choice(MONTHS)} {year + dice.randrange(1, 5)}._',
        '',
        f'**{dice.choice(ROLES)}.** Built {dice.choice(WHAT)} and {dice.choice(WHAT)}:',
        '',
        *(f'- {dice.choice(WHAT)} in `{dice.choice(TOOLS)}`, {dice.randrange(2, 90)} of them' for _ in range(3)),
        '',
        f'_keywords: {", ".join(dice.sample(TOOLS, 3))}_',
    ]


def project(dice, name):
    place = dice.choice(PLACES)
    return [
        f'### [{place} {dice.choice(WHAT)}](https://{place.lower()}.example/{dice.randrange(1000)})',
        f'_Since {dice.choice(MONTHS)} {dice.randrange(2000, 2024)}._',
        '',
        f'It tells **{place}** of {dice.choice(WHAT)}, see [the notes](notes/{dice.randrange(100)}.md).',
    ]


def publication(dice, name):
    first, last = name.split()
    return [
        f'### {dice.choice(WHAT).capitalize()} under ice, part {dice.randrange(1, 9)}',
        f'{last}, {first[0]}. ({dice.randrange(1990, 2024)}) \\',
        f'_On {dice.choice(WHAT)}_ \\',
        f'Annals of {dice.choice(PLACES)}',
    ]


def main(folder, count):
    Path(folder).mkdir(parents=True)
    total = 0
    for number in range(int(count)):
        # Each page has dice of its own, so that a page stays the same whatever the others are.
        text, entries = page(random.Random(number), number)
        Path(folder, f'{number:05}.md').write_text(text, encoding='utf-8')
        total += entries
    print(total)


if __name__ == '__main__':
    main(*sys.argv[1:])
