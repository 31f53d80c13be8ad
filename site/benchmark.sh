#!/usr/bin/env bash
# Builds the same invented pages with Hugo and with why401-site, both from nothing, and prints time, processor time and memory. It judges nothing.
#   site/benchmark.sh [PAGES…]     1000 and 10000 where none is named; HUGO=no leaves Hugo out
set -euo pipefail
cd "$(dirname "$0")/.."
jar=$PWD/target/why401-site.jar
[ -f "$jar" ] || { echo "build first: mvn package -DskipTests" >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "this needs /usr/bin/time, to read the memory" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Runs a command and leaves "wall cpu memory" in seconds, seconds and MB.
# In a folder of its own, so that both are built as their makers ship them.
measure() {
  cd "$work"
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  awk '{ printf "%s %.2f %d", $1, $2 + $3, $4 / 1024 }' "$work/time"
}

row() { printf '%-46s %9s %9s %9s %9s\n' "$@"; }

# The ratio to Hugo's wall time, where Hugo was run.
ratio() { awk -v ours="$1" -v theirs="${hugo_wall:-0}" 'BEGIN { if (theirs > 0) printf "%.2f", ours / theirs; else printf "-" }'; }

ours() {
  read -r wall cpu memory <<< "$(measure java -jar "$jar" build --content "$work/garden" --out "$work/ours")"
  row "$1" "$wall s" "$cpu s" "$memory MB" "$(ratio "$wall")"
}

java -version 2>&1 | sed -n 2p
[ "${HUGO:-}" = no ] || hugo version
echo "$(nproc) processors; load before: $(cut -d' ' -f1-3 /proc/loadavg)"
for pages in "${@:-1000 10000}"; do for n in $pages; do
  rm -rf "$work/garden" "$work/hugo" "$work/ours"* && mkdir -p "$work"/garden/bed-{0..9}
  awk -v n="$n" -v dir="$work/garden" -f site/benchmark/pages.awk
  row "$n pages" "wall" "processor" "memory" "to Hugo"
  if [ "${HUGO:-}" != no ]; then
    cp -r site/benchmark/hugo "$work/hugo" && cp -r "$work/garden" "$work/hugo/content"
    read -r hugo_wall cpu memory <<< "$(measure hugo --source "$work/hugo")"
    row "hugo, from nothing" "$hugo_wall s" "$cpu s" "$memory MB" "1.00"
  fi
  ours "why401-site build, from nothing"
  ours "why401-site build, nothing changed"
  echo "One more sentence." >> "$work/garden/bed-3/plant-13.md"
  ours "why401-site build, one page changed"
done; done
