#!/usr/bin/env bash
# Prints how long the checker and the site's build take, as medians of nine runs on a warm disk. It judges nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f target/why401.jar ] || { echo "build first: mvn package -DskipTests" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/evidence.txt" <<'E'
> GET /v1/orders HTTP/1.1
> Host: api.example.com
> Authorization: Bearer FAKE-TOKEN-FOR-THE-BENCHMARK
>
< HTTP/1.1 401 Unauthorized
< Date: Wed, 18 Nov 2026 10:07:12 GMT
< WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"
<
E

median() {
  for _ in 1 2 3 4 5 6 7 8 9; do
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1 || true
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n | sed -n 5p
}

row() { printf '%-52s %8s   %s\n' "$@"; }

row "what" "median" "wanted"
row "a bare JVM (java -version)" "$(median java -version) ms" "-"
row "java -jar target/why401.jar FILE" "$(median java -jar target/why401.jar "$work/evidence.txt") ms" "under 500 ms"
row "java -jar target/why401-site.jar build" "$(median java -jar target/why401-site.jar build --out "$work/site") ms" "under 2000 ms"
row "checker.js, gzipped" "$(($(gzip -9c target/site/assets/checker.js | wc -c) / 1024)) KB" "at most 120 KB"

echo
java -cp target/why401.jar scripts/src/test/java/org/why401/engine/EvidenceBenchmark.java
