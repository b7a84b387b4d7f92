from types import SimpleNamespace

import pytest

import images
from images import DataError


class Picture:
    def convert(self, mode):
        return f"picture in {mode}"


def labelled(labels, classes):
    rows = [{"img": Picture(), "label": label} for label in labels]
    return images.LabelledImages(rows, ("img", "label"), classes, prepare=str.upper)


def test_finds_the_columns_of_a_layout():
    assert images.columns_of("img-label", ["label", "img", "id"]) == ("img", "label")


def test_names_the_column_that_is_missing():
    with pytest.raises(DataError, match="no column label; it has fine_label, image"):
        images.columns_of("image-label", ["image", "fine_label"])


def test_takes_the_names_that_the_dataset_has():
    feature = SimpleNamespace(names=["cat", "dog"])
    assert images.class_names(feature, lambda: [1, 0]) == ["cat", "dog"]


def test_takes_the_labels_themselves_for_names():
    assert images.class_names(None, lambda: ["dog", "cat", "dog"]) == ["cat", "dog"]
    assert images.class_names(None, lambda: [10, 9, 10]) == ["9", "10"]


@pytest.mark.parametrize(
    ("labels", "classes", "numbers"),
    [
        ([1, 0], ["cat", "dog"], [1, 0]),
        (["dog", "cat"], ["cat", "dog"], [1, 0]),
        ([10, 9], ["9", "10"], [1, 0]),
    ],
)
def test_makes_numbers_of_labels(labels, classes, numbers):
    dataset = labelled(labels, classes)
    assert [dataset[index][1] for index in range(len(dataset))] == numbers


def test_prepares_images_of_any_mode():
    assert labelled([0], ["cat"])[0][0] == "PICTURE IN RGB"


def test_refuses_a_dataset_that_is_too_small():
    with pytest.raises(DataError, match="too few"):
        images.split([{}], settings=None)
