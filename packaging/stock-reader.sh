#!/bin/sh
# Prepares the stock programs that restore a backup copy without us: age, tar, and Python with the
# package sqlcipher3. The test tests/it/stock.rs follows the README beside the copies with them.
#
#   sh packaging/stock-reader.sh [FOLDER]
#
# FOLDER gets a Python environment (~/.cache/kartoteka/venv without it). Nothing else is changed;
# what is missing and cannot be made here is named, and the exit code is then 1.
set -eu

folder="${1:-${XDG_CACHE_HOME:-$HOME/.cache}/kartoteka/venv}"
package="sqlcipher3==0.6.4"

for program in age tar python3; do
    if ! command -v "$program" >/dev/null 2>&1; then
        echo "missing: $program (Debian, Ubuntu: apt-get install age tar python3 python3-venv)" >&2
        exit 1
    fi
done

reads() { "$folder/bin/python" -c 'import sqlcipher3' 2>/dev/null; }

if ! reads; then
    python3 -m venv "$folder"
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check "$package"
    reads
fi
echo "$folder/bin/python"
