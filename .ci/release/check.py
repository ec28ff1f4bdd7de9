#!/usr/bin/env python3
"""Holds the bundle of a release against what Maven Central publishes as its requirements, and more:
sources, Javadoc, signatures, checksums, the elements of each POM, the bill of materials.

check.py BUNDLE PROJECT: the folder of the unpacked bundle, and that of the project it was built from.
"""

import hashlib
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

MAVEN = {"m": "http://maven.apache.org/POM/4.0.0"}
CHECKSUMS = ("md5", "sha1", "sha256", "sha512")
# Each of them in the POM or in its parent, which is part of the bundle.
ELEMENTS = (
    "m:url",
    "m:licenses/m:license/m:name",
    "m:licenses/m:license/m:url",
    "m:developers/m:developer/m:name",
    "m:developers/m:developer/m:organization",
    "m:developers/m:developer/m:organizationUrl",
    "m:scm/m:connection",
    "m:scm/m:developerConnection",
    "m:scm/m:url",
)
OWN_ELEMENTS = ("m:modelVersion", "m:artifactId", "m:name", "m:description")

problems = []


def expect(condition, problem):
    if not condition:
        problems.append(problem)
    return condition


def text(element, path):
    return (element.findtext(path, default="", namespaces=MAVEN) or "").strip()


def check_signature(file):
    signature = file.with_name(file.name + ".asc")
    if expect(signature.is_file(), f"no signature: {file.name}"):
        answer = subprocess.run(["gpg", "--batch", "--verify", signature, file], capture_output=True)
        expect(answer.returncode == 0, f"bad signature: {file.name}")


def check_checksums(file):
    for kind in CHECKSUMS:
        checksum = file.with_name(f"{file.name}.{kind}")
        if expect(checksum.is_file(), f"no {kind}: {file.name}"):
            right = hashlib.new(kind, file.read_bytes()).hexdigest()
            expect(checksum.read_text("ascii").strip() == right, f"wrong {kind}: {file.name}")


def check_pom(pom, parent, version):
    name = text(pom, "m:artifactId")
    for path in OWN_ELEMENTS:
        expect(text(pom, path), f"{name}: no {path} in its POM")
    for path in ELEMENTS:
        expect(text(pom, path) or text(parent, path), f"{name}: no {path} in its POM or its parent")
    for path in ("m:repositories", "m:pluginRepositories", "m:distributionManagement"):
        expect(pom.find(path, MAVEN) is None, f"{name}: has {path}")
    for path in ("m:groupId", "m:version"):
        own, above = text(pom, path), text(pom, "m:parent/" + path)
        expect(own or above, f"{name}: no {path}")
        expect(path != "m:version" or (own or above) == version, f"{name}: another version")
    expect("SNAPSHOT" not in xml.tostring(pom, "unicode"), f"{name}: a SNAPSHOT in its POM")


def names(jar):
    with zipfile.ZipFile(jar) as opened:
        return set(opened.namelist())


def check_jars(folder, stem):
    """For every jar of classes there are its sources and its Javadoc, and they are no placeholders."""
    jar, sources, javadoc = (folder / f"{stem}{kind}.jar" for kind in ("", "-sources", "-javadoc"))
    if not all([expect(file.is_file(), f"no {file.name}") for file in (jar, sources, javadoc)]):
        return
    inside = names(jar)
    expect("META-INF/LICENSE" in inside, f"{jar.name}: no licence")
    classes = {name[:-6] for name in inside if name.endswith(".class") and "$" not in name}
    written = {name[:-5] for name in names(sources) if name.endswith(".java")}
    made = {name for name in classes if Path(name).name.startswith("Immutable")}
    expect(classes and classes - made <= written, f"{sources.name}: lacks {sorted(classes - made - written)[:5]}")
    expect("index.html" in names(javadoc), f"{javadoc.name}: no index.html")


def check_bill(folder, stem, closure):
    file = folder / f"{stem}-cyclonedx.json"
    if not expect(file.is_file(), f"no {file.name}"):
        return
    bill = json.loads(file.read_text("utf-8"))
    expect(bill.get("bomFormat") == "CycloneDX", f"{file.name}: no CycloneDX")
    components = bill.get("components", [])
    listed = {f"{component['name']}-{component['version']}.jar" for component in components}
    expect(listed == closure, f"{file.name}: not what is there at run time: {sorted(listed ^ closure)}")
    for component in components:
        expect(component.get("licenses") and component.get("purl") and component.get("hashes"),
               f"{file.name}: {component['name']} without licence, address or checksum")


def main(bundle, project):
    poms = {file: xml.parse(file).getroot() for file in sorted(bundle.rglob("*.pom"))}
    parents = [pom for pom in poms.values() if pom.find("m:modules", MAVEN) is not None]
    expect(len(parents) == 1, "not one parent")
    parent = parents[0]
    version = text(parent, "m:version")
    modules = {text(module, ".") for module in parent.findall("m:modules/m:module", MAVEN)}
    found = {text(pom, "m:artifactId") for pom in poms.values()}
    expect(found == modules | {text(parent, "m:artifactId")}, f"other modules: {sorted(found)}")
    expect(re.fullmatch(r"\d+\.\d+\.\d+", version), f"no version of a release: {version}")

    files = 0
    for file in sorted(path for path in bundle.rglob("*") if path.is_file()):
        if file.suffix.lstrip(".") in CHECKSUMS or file.suffix == ".asc":
            continue
        files += 1
        check_signature(file)
        check_checksums(file)
    for file, pom in poms.items():
        stem = f"{text(pom, 'm:artifactId')}-{version}"
        expect(file.name == stem + ".pom", f"{file.name}: not the name of its artifact")
        check_pom(pom, parent, version)
        closure = set()
        if pom is not parent:
            check_jars(file.parent, stem)
            listed = project / text(pom, "m:artifactId") / "target" / "runtime-classpath"
            closure = {Path(entry).name for entry in listed.read_text("utf-8").strip().split(":")}
        check_bill(file.parent, stem, closure)
    print("\n".join(problems) or f"{files} files of {len(poms)} artifacts are what Maven Central asks for.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
