"""The models' operations by numpy."""

import numpy as np
import pytest

from detente.reading.parsing.engines import numpy_ops

thinc = pytest.importorskip("thinc.api")


@pytest.mark.parametrize("pieces", [1, 2, 3])
def test_the_largest_of_some_pieces_are_those_of_thinc(pieces: int) -> None:
    given = np.random.default_rng(0).normal(size=(7, 5, pieces)).astype("float32")
    np.testing.assert_array_equal(numpy_ops().maxout(given)[0], thinc.NumpyOps().maxout(given)[0])
