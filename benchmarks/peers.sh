#!/usr/bin/env bash
# Installs the peers that are too large to be an extra, without the parts that cleaning text needs
# nothing of, such as torch: half a gigabyte.  pip complains of what is left out, and goes on.
# Give it the pip of an environment with '.[bench]'.
set -euo pipefail
pip=${1:?usage: benchmarks/peers.sh .venv/bin/pip}
"$pip" install -q --no-deps nemo-curator==1.4.0 py-data-juicer==1.6.1
"$pip" install -q beautifulsoup4 cosmos-xenna datasets jsonargparse loguru pandas pillow tomli wget
