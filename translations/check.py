#!/usr/bin/env python3
"""check.py [LUPDATE]: fails when a string of the sources is not in the .ts files or the other way
round, when a translation is unfinished, drops a placeholder, or is not Vietnamese."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
UPDATED = ("motcua_vi.ts", "motcua_en.ts")
VIETNAMESE = ("motcua_vi.ts", "qtbase_vi.ts")

# Words that are English and no Vietnamese syllable ("in", "to", "an", "on" are both).
ENGLISH = re.compile(
    r"\b(the|and|of|is|are|your|please|ticket|tickets|slip|hub|site|counter|queue|field|dossier|"
    r"board|desk|kiosk|waiting|calling|number|error|warning|file|folder|print|printer|cancel|close|"
    r"open|save|delete|settings|offline|online|language|window|screen|touch|press|help)\b", re.I)
# Names stay as they are in every language; so does the button that leads to English.
NAMES = re.compile(r"\b(Motcua|English|Tiếng Việt|VNeID|QR|PDF|PIN|VI|EN|USB|Qt|"
                   r"(?:Alt|Ctrl|Shift)\+\w+|CC|DD|in|mm|pt|Pica|Didot|Cicero)\b")
PLACE = re.compile(r"%L?(?:\d+|n)")


def messages(path):
    """{(context, source, comment, plural): [forms] or None where unfinished}"""
    found = {}
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural \
                else [translation.text or ""]
            finished = translation.get("type") != "unfinished" and all(forms)
            key = (context.findtext("name"), message.findtext("source") or "",
                   message.findtext("comment") or "", plural)
            found[key] = forms if finished else None
    return found


def name(file, key):
    return f"translations/{file}: [{key[0]}] “{key[1]}”"


def out_of_step(committed, directory, wrong):
    for file in UPDATED:
        wanted = messages(os.path.join(directory, file)).keys()
        if file == UPDATED[0] and not wanted:
            sys.exit("lupdate found no string at all: it looks at the wrong place.")
        for key in sorted(wanted - committed[file].keys()):
            wrong.append(f"{name(file, key)} is missing: run translations/update.sh")
        for key in sorted(committed[file].keys() - wanted):
            wrong.append(f"{name(file, key)} is in no source: run translations/update.sh")


def untranslated(file, entries, wrong):
    for key, forms in sorted(entries.items()):
        if forms is None:
            wrong.append(f"{name(file, key)} is unfinished")
            continue
        for form in forms:
            # A plural form may say "one" in words instead of %n.
            places = set(PLACE.findall(form)) | ({"%n"} if key[3] else set())
            if places != set(PLACE.findall(key[1])) | ({"%n"} if key[3] else set()):
                wrong.append(f"{name(file, key)}: other placeholders in “{form}”")
            if file not in VIETNAMESE:
                continue
            bare = NAMES.sub("", PLACE.sub("", form)).replace("&", "")
            english = ENGLISH.search(bare)
            if english:
                wrong.append(f"{name(file, key)}: “{english.group(0)}” is English in “{form}”")
            elif form == key[1] and re.search(r"[A-Za-z]{3}", bare):
                wrong.append(f"{name(file, key)} is not translated")


def main():
    wrong = []
    committed = {file: messages(os.path.join(HERE, file)) for file in {*UPDATED, *VIETNAMESE}}
    with tempfile.TemporaryDirectory() as directory:
        for file in UPDATED:
            shutil.copy(os.path.join(HERE, file), directory)
        environment = {**os.environ, **({"LUPDATE": sys.argv[1]} if len(sys.argv) > 1 else {})}
        run = subprocess.run(["bash", os.path.join(HERE, "update.sh"), directory], check=True,
                             env=environment, stderr=subprocess.PIPE, text=True)
        # lupdate's complaints mean contexts that the running program will not ask for.
        wrong += run.stderr.splitlines()
        out_of_step(committed, directory, wrong)
    for file, entries in sorted(committed.items()):
        untranslated(file, entries, wrong)
    for line in wrong:
        print(line)
    print(f"{sum(map(len, committed.values()))} strings, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
