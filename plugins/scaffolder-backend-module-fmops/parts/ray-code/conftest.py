"""The code lies in src/, as the pods see it: tests import it from there."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "src"))
