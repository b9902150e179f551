#!/usr/bin/env python3
"""Counts the dashboards of a space again, from `etabli-cli dump` and the plain text of the territory reference, and
compares them with what `etabli-cli dashboard` says. Shares no code with the program.

    dashboard_oracle.py ETABLI-CLI TERRITORIES.TSV.ZST
"""
import collections
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

YEARS = {}  # year → bit


class Reference:
    """The territories of one vintage, each as a set of communes."""

    LEVELS = {"pays": 0, "region": 1, "departement": 2, "arrondissement": 3, "crte": 4, "epci": 5, "ept": 6, "commune": 7}

    def __init__(self, lines, bit):
        self.ground = collections.defaultdict(set)
        self.name, self.rows_of, self.communes = {}, collections.defaultdict(set), {}
        self.parts, self.leads = {}, {}
        for cells in lines:
            kind = cells[0]
            if kind == "leads":
                if int(cells[5]) & bit:
                    self.leads["commune:" + cells[2]] = "commune:" + cells[3]
                continue
            if kind in ("etabli-territories", "vintage", "split") or not int(cells[2]) & bit:
                continue
            place = f"{kind}:{cells[1]}"
            self.name[place] = cells[3]
            if kind == "commune":
                region, dept, district, epci, ept = cells[5:10]
                above = [p for p in (
                    f"region:{region}" if region else "", f"departement:{dept}" if dept else "",
                    f"arrondissement:{district}" if district else "", f"epci:{epci}" if epci else "",
                    f"ept:{ept}" if ept else "") if p]
                self.communes[place] = above
                self.ground[place].add(place)
                self.ground["pays:FR"].add(place)
                for wider in above:
                    self.ground[wider].add(place)
            elif cells[10]:
                self.parts[place] = "commune:" + cells[10]
        for commune, above in self.communes.items():
            by = {p.split(":")[0]: p for p in above}
            if "region" in by:
                self.rows_of["pays:FR"].add(by["region"])
                self.rows_of[by["region"]].add(by["departement"]) if "departement" in by else None
            if "departement" in by:
                self.rows_of[by["departement"]].add(by.get("epci", commune))
            if "epci" in by:
                self.rows_of[by["epci"]].add(commune)

    def level(self, place):
        return self.LEVELS.get(place.split(":")[0], 8)

    def counts(self, at, place, crtes):
        """Whether a record placed at `place` counts in `at`: shares ground with it, and `at` is not below."""
        if at == place:
            return True
        if place in self.parts:
            return self.counts(at, self.parts[place], crtes)
        a, b = self.area(at, crtes), self.area(place, crtes)
        if not a & b:
            return False
        return not (a < b or (a == b and self.level(at) > self.level(place)))

    def area(self, place, crtes):
        if place.startswith("crte:"):
            return crtes.get(place, set())
        return self.ground.get(place, set())


def run(cli, space, *words):
    done = subprocess.run([cli, "--space", space, "--format", "json", *words], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{words}: exit {done.returncode} {done.stderr.decode()}")
    return done.stdout.decode()


class Space:
    """The living records of a dump."""

    def __init__(self, text, reference):
        records = [json.loads(line) for line in text.splitlines()]
        self.reference = reference
        by_type = collections.defaultdict(dict)
        for record in records:
            by_type[record["type"]][record["id"]] = record["fields"]
        self.projects, self.organisations = by_type["project"], by_type["organisation"]
        self.partnerships = collections.defaultdict(list)
        for fields in by_type["partnership"].values():
            if fields.get("project") in self.projects:
                self.partnerships[fields["project"]].append(fields)
        self.crtes, self.members = {}, {}
        for fields in by_type["crte"].values():
            if "official_id" in fields:
                place = "crte:" + fields["official_id"]
                self.members[place] = fields.get("epcis", [])
                self.crtes[place] = set().union(*[reference.ground.get(e, set()) for e in fields.get("epcis", [])] or [set()])

    def at(self, territory):
        ref = self.reference
        return [key for key, fields in self.projects.items()
                if any(ref.counts(territory, place, self.crtes) for place in fields.get("territories", []))]

    def actors(self, key):
        named = [self.projects[key].get("lead")] + [p for one in self.partnerships[key] for p in one.get("parties", [])]
        return {one for one in named if one in self.organisations}

    def dashboard(self, territory, year):
        keys = self.at(territory)
        tally = {name: collections.Counter() for name in ("by_stage", "by_odd", "by_profile", "by_fragility")}
        everyone = set()
        for key in keys:
            fields, actors = self.projects[key], self.actors(key)
            everyone |= actors
            tally["by_stage"].update([fields["stage"]] if "stage" in fields else [])
            tally["by_odd"].update(set(fields.get("odds", [])) | ({fields["main_odd"]} if "main_odd" in fields else set()))
            tally["by_fragility"].update(set(fields.get("fragilities", [])))
            tally["by_profile"].update({self.organisations[a]["profile"] for a in actors if "profile" in self.organisations[a]})
        rows = self.members.get(territory) if territory.startswith("crte:") else self.reference.rows_of[territory]
        return {
            "territory": territory, "vintage": year,
            "totals": {"projects": len(keys), "organisations": len(everyone),
                       "partnerships": sum(len(self.partnerships[key]) for key in keys),
                       "budget": sum(self.projects[key].get("budget", 0) for key in keys)},
            **{name: dict(counter) for name, counter in tally.items()},
            "children": {row: len(self.at(row)) for row in rows or []},
            "unplaced": sum(1 for fields in self.projects.values() if not fields.get("territories")),
        }


def compare(cli, folder, references, territories):
    wrong = checked = 0
    dump = run(cli, folder, "dump")
    for year, reference in references.items():
        space = Space(dump, reference)
        for territory in territories:
            if not territory.startswith("crte:") and territory not in reference.ground:
                continue
            got = json.loads(run(cli, folder, "dashboard", "--territory", territory, "--vintage", str(year)))
            for child in got["children"]:
                if reference.name.get(child["code"]) != child["name"]:
                    wrong += 1
                    print(f"{territory}: {child} is called {reference.name.get(child['code'])}")
            got["children"] = {child["code"]: child["projects"] for child in got["children"]}
            expected = space.dashboard(territory, year)
            checked += 1
            for part in sorted(set(got) | set(expected)):
                if got.get(part) != expected.get(part):
                    wrong += 1
                    print(f"{territory} at {year}, {part}:\n  said     {got.get(part)}\n  counted  {expected.get(part)}")
    return wrong, checked


def fill(cli, folder, seed, reference):
    """Random records, made with the program's own words."""
    chance = random.Random(seed)
    near = [p for p in reference.communes if any(a in ("departement:44", "departement:35", "departement:56") for a in reference.communes[p])]
    places = near + ["epci:243500741", "epci:244400404", "departement:44", "region:53", "pays:FR", "crte:crte-oracle-1"]

    def make(kind, *words):
        return run(cli, folder, "record", "new", kind, *words).strip().strip('"')

    make("crte", "title=Contrat", "official_id=crte-oracle-1", "epcis=epci:243500741", "epcis=epci:244400404")
    profiles = ["ASSO", "ENTR", "ENTR_PME", "COLL", "MEDI"]
    actors = [make("organisation", f"name=Acteur {i}", *([f"profile={chance.choice(profiles)}"] if chance.random() < .8 else []))
              for i in range(8)]
    projects = []
    for number in range(22):
        words = [f"title=Alliance {number}"]
        words += [f"territories={p}" for p in chance.sample(places, chance.choice([0, 1, 1, 1, 2, 3]))]
        if chance.random() < .5:
            words.append(f"territories={chance.choice(places[-6:])}")
        if chance.random() < .8:
            words.append("stage=" + chance.choice(["E0", "E1", "E2", "PAUSE"]))
        if chance.random() < .7:
            words.append(f"main_odd={chance.randint(1, 17)}")
        words += [f"odds={n}" for n in chance.sample(range(1, 18), chance.choice([0, 0, 2, 4]))]
        words += [f"fragilities={c}" for c in chance.sample(["EMPL", "MOBI", "SANT"], chance.choice([0, 1, 2]))]
        if chance.random() < .7:
            words.append("lead=" + chance.choice(actors))
        if chance.random() < .7:
            words.append(f"budget={chance.randint(0, 900000)}.{chance.randint(10, 99)}")
        projects.append(make("project", *words))
    for number in range(18):
        make("partnership", f"title=Accord {number}", "project=" + chance.choice(projects),
             *[f"parties={a}" for a in chance.sample(actors, chance.randint(0, 3))],
             *[f"types={t}" for t in chance.sample(["MEC_FIN", "COOP"], chance.randint(0, 2))])
    run(cli, folder, "record", "delete", "organisation", actors[0])
    run(cli, folder, "record", "delete", "project", projects[0])


def main():
    cli, source = sys.argv[1:3]
    zstd = shutil.which("zstd")
    if not zstd:
        print("zstd is not here: nothing was compared")
        return 77
    text = subprocess.run([zstd, "-dcq", source], capture_output=True, check=True).stdout.decode()
    lines = [(line + "\t" * 16).split("\t") for line in text.splitlines()]
    for cells in lines:
        if cells[0] == "vintage":
            YEARS[int(cells[2])] = int(cells[1])
    references = {year: Reference(lines, bit) for year, bit in YEARS.items()}
    newest = max(references)
    territories = ["pays:FR", "region:52", "region:53", "departement:44", "departement:35", "departement:56",
                   "epci:243500741", "epci:244400404", "commune:44109", "commune:35236"]
    wrong = checked = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_DATA_HOME=folder + "/data", XDG_STATE_HOME=folder + "/state", LC_ALL="C.UTF-8",
                          QT_QPA_PLATFORM="offscreen")
        run(cli, folder + "/demo", "init", "--demo")
        dump = run(cli, folder + "/demo", "dump")
        demo = Space(dump, references[newest])
        used = {p for fields in demo.projects.values() for p in fields.get("territories", [])}
        around = {a for p in used if p in references[newest].communes for a in references[newest].communes[p]
                  if a.startswith("departement:") or a.startswith("region:")}
        w, c = compare(cli, folder + "/demo", references, territories + sorted(around - set(territories)) + sorted(demo.crtes)[:3])
        wrong, checked = wrong + w, checked + c
        seed = int(os.environ.get("ETABLI_SEED", "1"))
        print("seed", seed)
        run(cli, folder + "/random", "init", "--site-name", "Oracle")
        fill(cli, folder + "/random", seed, references[newest])
        w, c = compare(cli, folder + "/random", {newest: references[newest]}, territories + ["crte:crte-oracle-1"])
        wrong, checked = wrong + w, checked + c
    print(f"{checked} dashboards, {wrong} differences")
    return 1 if wrong or checked < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
