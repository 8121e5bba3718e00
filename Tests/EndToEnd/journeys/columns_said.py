"""A table whose headers say nothing: its columns are said one by one, a wrong answer is told, the preview changes, the draft is stored."""
from journeys.first_company import set_up

TABLES = {
    "fr": "Domaine d’étude;Geste;Étape A;Étape B;Remarques\nTerre;Tourner;Tourne un bol seul;Tourne un vase;voir le film\n"
    "Feu;Cuire;Charge le four;Règle le four;à revoir\nFeu;Émailler;Passe l’émail;;\nTerre;Tourner;Tourne une assiette;À rédiger;\n",
    "en": "Field of study;Gesture;Step A;Step B;Remarks\nClay;Throwing;Throws a bowl alone;Throws a vase;see the film\n"
    "Fire;Firing;Loads the kiln;Sets the kiln;to look at\nFire;Glazing;Lays the glaze;;\nClay;Throwing;Throws a plate;TODO;\n",
}


def run(journey):
    set_up(journey)
    ask(journey)
    name_twice(journey)
    say_columns(journey)
    correct(journey)
    store(journey)


def ask(journey):
    page, say = journey.page, journey.say
    journey.open("/frameworks/import")
    journey.check_page("where files are chosen")
    page.locator("input[type=file]").set_input_files(
        {"name": "potters.csv", "mimeType": "text/csv", "buffer": TABLES[journey.language].encode()})
    journey.press(say("Lire ces fichiers", "Read these files"))
    journey.check("columns nobody knows are asked about", journey.sees(say("Dites ce que sont les colonnes", "Say what the columns are")))
    journey.check("with what stands in them", journey.sees(say("Tourne un bol seul", "Throws a bowl alone")))
    journey.check_page("columns to say")


def choose(journey, *uses):
    """`level 1` for a level and its place."""
    selects, places = journey.page.locator("select[name=use]"), journey.page.locator("input[name=place]")
    for index, use in enumerate(uses):
        kind, _, place = use.partition(" ")
        value = selects.nth(index).locator("option").evaluate_all(
            "(options, kind) => options.map((o) => o.value).find((v) => v.split('.')[2] === kind)", kind)
        selects.nth(index).select_option(value)
        places.nth(index).fill(place)


def read(journey):
    journey.press(journey.say("Relire ainsi", "Read it this way"))


def name_twice(journey):
    say, page = journey.say, journey.page
    choose(journey, "theme", "competency", "competency", "level 1", "-")
    read(journey)
    journey.check("two competencies are one too many, and it is said", journey.sees(say("une seule", "one only")))
    kept = [field.input_value().split(".")[2] for field in page.locator("select[name=use]").all()]
    journey.check("what was chosen is still there", kept == ["theme", "competency", "competency", "level", "-"], str(kept))
    journey.check_page("a column said twice")
    choose(journey, "theme", "competency", "level 1", "level 1", "-")
    read(journey)
    journey.check("so are two levels at one place", journey.sees(say("Deux colonnes sont au palier 1", "Two columns are at level 1")))


def say_columns(journey):
    say = journey.say
    choose(journey, "theme", "competency", "level 1", "level 2", "-")
    read(journey)
    journey.check("the preview follows", journey.sees(say("est prêt à être enregistré", "is ready to be stored")))
    journey.check("two levels are counted", count(journey, say("Paliers", "Levels")) == "2", count(journey, say("Paliers", "Levels")))
    doubts = report(journey)
    for doubt, words in (("a row that comes twice", say("Même palier et même compétence qu’à la ligne 2", "Same level and same skill as on line 2")),
                         ("a cell still to be written", say("À rédiger", "TODO"))):
        found = [text for text in doubts if words in text]
        journey.check(f"{doubt} is reported with its line", [text.endswith(say("ligne 5", "line 5")) for text in found] == [True], *doubts)
    journey.check("cells left empty are counted", any(say("case sur 6", "cell out of 6") in text for text in doubts), *doubts)
    journey.check_page("the preview of a table")


def count(journey, heading):
    return journey.page.locator(f"td[data-label='{heading}']").first.inner_text().strip()


def report(journey):
    """Each doubt in words, its line at its end."""
    return [" ".join(text.split()) for text in journey.page.locator(".report li").all_inner_texts()]


def correct(journey):
    say, page = journey.say, journey.page
    page.locator("#columns > summary").click()
    journey.check_page("the columns to correct")
    choose(journey, "theme", "competency", "level 1", "level 2", "level 3")
    read(journey)
    journey.check("a column corrected changes the preview", count(journey, say("Paliers", "Levels")) == "3", count(journey, say("Paliers", "Levels")))
    page.locator("#columns > summary").click()
    forged = page.locator("select[name=use]").last.locator("option").last
    forged.evaluate("option => { option.value = '0.4.wizard'; option.selected = true; }")
    read(journey)
    journey.check("a use that does not exist is refused", page.locator(".errors").count() == 1)
    journey.check("and loses no file", page.locator("input[name=source]").count() > 0 and journey.sees(say("Étape B", "Step B")))
    journey.check_page("a use that does not exist")


def store(journey):
    say = journey.say
    journey.press(say("Enregistrer le brouillon", "Store the draft"))
    journey.check("the draft is stored", journey.sees(say("Brouillon enregistré", "Draft stored")))
    journey.check("under the name of its file", journey.sees("potters"))
    journey.check("with what the import had to say of it, line by line", any(text.endswith(say("ligne 5", "line 5")) for text in report(journey)), *report(journey))
    journey.check_page("the stored draft")
