#!/usr/bin/env bash
# Faults of the journal in full: 10,000 random flips, dropped lines, swaps, cuts, rewritten journals, power losses, full disks and failing flushes (in the process), and a writing process killed 1,000 times.
# Some minutes. Usage: benchmarks/faults.sh [rounds [kills [seed]]]
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-10000} kills=${2:-1000} seed=${3:-20261126}
dotnet build tests/Isms.Management.Tests -c Release -v quiet
dotnet build benchmarks/Isms.Benchmarks -c Release -v quiet
ISMS_FAULTS=$rounds ISMS_FAULTS_SEED=$seed dotnet tests/Isms.Management.Tests/bin/Release/net10.0/Isms.Management.Tests.dll \
  -noLogo -noColor -showLiveOutput -class Isms.Management.Tests.Journal.Files.JournalFaultTests
dotnet benchmarks/Isms.Benchmarks/bin/Release/net10.0/Isms.Benchmarks.dll journal-kill "$kills" "$seed"
