# Writes n pages of about 3 KB into dir: text, a table, two code blocks, and links to other pages. The same n gives the same pages.
function random(most) { seed = (seed * 16807) % 2147483647; return seed % most }
function word() { return words[random(count) + 1] }
function sentence(   text, i, length_) {
  length_ = 8 + random(8); text = word(); text = toupper(substr(text, 1, 1)) substr(text, 2)
  for (i = 1; i < length_; i++) text = text (i == 4 ? " **" word() "** " : i == 6 ? " `" word() "` " : " ") word()
  return text "."
}
function paragraph(   text, i) { text = sentence(); for (i = 0; i < 4; i++) text = text " " sentence(); return text }
function file(i) { return "bed-" (i % 10) "/plant-" i ".md" }
function link(   other) { other = random(n); return "[" word() " " word() "](../" file(other) ")" }
BEGIN {
  seed = 401
  count = split("soil water light leaf root stem seed bloom frost shade compost mulch prune graft spade clay sand loam peat rain wind bee moth worm beetle hedge lawn orchard glass frame pot tray label twine stake", words, " ")
  for (i = 0; i < n; i++) {
    out = dir "/" file(i)
    printf "---\ntitle: Plant %d likes %s and %s\ndescription: %s\n---\n", i, word(), word(), sentence() > out
    print paragraph() " See " link() " and " link() ".\n" > out
    print "## Where it grows\n\n" paragraph() "\n\n| Month | Water | Light | Note |\n|---|--:|:-:|---|" > out
    for (row = 1; row <= 6; row++) printf "| %s | %d l | %d h | %s, %s |\n", word(), random(20), random(14), word(), link() > out
    print "\n## How to sow it\n\n" paragraph() "\n\n```json" > out
    printf "{\n  \"plant\": %d,\n  \"name\": \"%s %s\",\n  \"hardy\": %s,\n  \"depth\": %d.5,\n  \"friends\": [\"%s\", \"%s\"]\n}\n```\n\n", i, word(), word(), random(2) ? "true" : "false", random(9), word(), word() > out
    print "1. " sentence() "\n2. " sentence() "\n3. " sentence() "\n\n## How to measure it\n\n```python" > out
    printf "def %s(days, litres=%d):\n    # %s\n    total = 0\n    for day in range(days):\n        if day %% %d == 0:\n            total += litres * 2\n    return \"%s: \" + str(total)\n```\n\n", word(), random(30), sentence(), 2 + random(5), word() > out
    print paragraph() "\n\n- " sentence() " " link() "\n- " sentence() "\n- " sentence() > out
    close(out)
  }
}
