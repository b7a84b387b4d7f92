import dataclasses
import threading

import settings
from answers import AnswerStore, answers_folder


def test_processes_share_the_prompts(tmp_path):
    stores = [AnswerStore(tmp_path, process, 2) for process in range(2)]
    assert [store.missing(5) for store in stores] == [[0, 2, 4], [1, 3]]


def test_asks_nothing_twice_whoever_asked(tmp_path):
    AnswerStore(tmp_path, 1, 2).add({1: "one", 3: ""})
    store = AnswerStore(tmp_path)
    assert store.missing(5) == [0, 2, 4]
    store.add({0: "zero\nand more", 2: "two", 4: "four"})
    assert store.all() == {0: "zero\nand more", 1: "one", 2: "two", 3: "", 4: "four"}


def test_a_line_that_was_cut_off_spoils_no_other(tmp_path):
    store = AnswerStore(tmp_path)
    store.add({0: "zero", 1: "one"})
    file = tmp_path / "0.jsonl"
    file.write_text(file.read_text()[:-5])
    assert store.missing(3) == [1, 2]
    store.add({1: "again"})
    store.add({2: "two"})
    assert store.all() == {0: "zero", 1: "again", 2: "two"}


def test_waits_for_the_other_processes(tmp_path):
    store, other = AnswerStore(tmp_path, 0, 2), AnswerStore(tmp_path, 1, 2)
    store.add({0: "zero"})
    timer = threading.Timer(0.05, other.add, [{1: "one"}])
    timer.start()
    assert store.wait_for(2, pause=0.01) == {0: "zero", 1: "one"}


def test_another_teacher_has_another_folder(tmp_path):
    loaded = settings.load()
    other = dataclasses.replace(loaded, teacher=dataclasses.replace(loaded.teacher, id="other"))
    training = dataclasses.replace(loaded.training, learning_rate=0.5)
    faster = dataclasses.replace(loaded, training=training)
    folder = answers_folder(tmp_path, loaded)
    assert answers_folder(tmp_path, other) != folder
    assert answers_folder(tmp_path, faster) == folder
