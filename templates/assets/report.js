/* Shows a report of the checker. Everything from the evidence goes into text nodes, never into markup. */
(function () {
  'use strict';
  var look = window.why401look;
  var assets = look.assets;
  var ROLES = [['visitor', 'Visitor'], ['developer', 'Developer'], ['operator', 'Operator']];
  var MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  var KINDS = { 'curl-verbose': 'the output of curl -v', 'curl-include': 'the output of curl -i', 'curl-trace': 'a trace of curl', 'http-exchange': 'a request and its response',
    'http-response': 'a response', 'http-request': 'a request', 'log-line': 'a log', header: 'headers', 'tool-output': 'what a tool printed', 'curl-command': 'a curl command',
    'json-body': 'a JSON body', 'html-body': 'an HTML page', 'xml-body': 'an XML body', jwt: 'a token' };
  /** Longer evidence is shown around its marks, with the rest behind buttons. */
  var MOST_LINES = 400;
  var AROUND = 4;

  function el(tag, attributes) {
    var svg = /^(svg|use|defs|pattern|path|rect|text)$/.test(tag);
    var e = svg ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      if (typeof attributes[name] === 'function') e.addEventListener(name, attributes[name]);
      else if (attributes[name] !== null) e.setAttribute(name, attributes[name]);
    });
    for (var i = 2; i < arguments.length; i++) append(e, arguments[i]);
    return e;
  }

  function append(parent, child) {
    if (Array.isArray(child)) child.forEach(function (c) { append(parent, c); });
    else if (child !== null && child !== undefined && child !== false) parent.append(child);
  }

  function many(n, one, more) {
    var words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
    return (words[n] || n.toLocaleString('en')) + ' ' + (n === 1 ? one : more);
  }

  /* The report names pages by their public address; here they are links within this copy of the site. */
  function local(address) {
    if (!address || address.indexOf(assets.site) !== 0) return address;
    return assets.root + address.slice(assets.site.length).replace(/^\//, '').replace(/\/?(#|$)/, '/index.html$1');
  }

  function icon(name) {
    return el('svg', { 'class': 'i', 'aria-hidden': 'true' }, el('use', { href: '#i-' + name }));
  }

  function copyButton(text, kind, label) {
    return el('button', { type: 'button', 'class': kind || 'copy', 'data-copy': text }, icon('copy'),
      el('span', { 'class': 'says2' }, el('span', {}, label || 'Copy'), el('span', {}, 'Copied')));
  }

  function command(text) {
    return el('div', { 'class': 'cmd' }, el('pre', {}, el('span', { 'class': 'p', 'aria-hidden': 'true' }, '$ '), el('code', {}, text)), copyButton(text));
  }

  function disc(number) {
    return el('span', { 'class': 'k', 'data-n': number }, String(number));
  }

  function sure(certainty) {
    return el('p', { 'class': 'sure ' + certainty }, el('b', { 'class': 'dot', 'aria-hidden': 'true' }), certainty);
  }

  function lineOf(reason) {
    var line = /line (\d+)/.exec(reason.where || '');
    return line ? line[1] : null;
  }

  /* What speaks for a finding: once each, in the order of the numbers; what stands nowhere comes last. */
  function telling(because) {
    var seen = {};
    return because.filter(function (reason) {
      // that no nonce went stale is of interest to rules only
      if (reason.quiet || reason.fact === 'challenge.stale' && !reason.where || seen['=' + reason.says + reason.where]) return false;
      return seen['=' + reason.says + reason.where] = true;
    }).sort(function (a, b) { return (a.number || 1e6) - (b.number || 1e6); });
  }

  function reasons(because) {
    return el('ol', { 'class': 'because' }, telling(because).map(function (reason) {
      var line = lineOf(reason);
      var place = line
        ? el('a', { href: '#e-' + line }, reason.number ? disc(reason.number) : null, 'line ' + line)
        : el('span', { 'class': 'none' }, reason.number ? disc(reason.number) : null, reason.where || 'all of it');
      return el('li', {}, place, el('span', {}, reason.says));
    }));
  }

  function fixes(finding, id, heading) {
    var lines = ROLES.filter(function (role) { return finding.fix && finding.fix[role[0]]; });
    if (!lines.length) return null;
    return el('div', { 'class': 'roles' }, lines.map(function (role) {
      return el('section', { 'class': 'role', 'data-role': role[0], id: id + '-' + role[0] }, el(heading, {}, role[1]), el('p', { 'class': 'do' }, finding.fix[role[0]]));
    }));
  }

  function more(finding) {
    return el('p', { 'class': 'read' }, el('a', { href: local(finding.page) }, 'Read the whole page'),
      finding.provider ? [', or ', el('a', { href: local(finding.provider) }, 'what this product says')] : null);
  }

  /* The first finding stands open. */
  function first(finding) {
    return el('article', { 'class': 'find' }, sure(finding.certainty), el('h1', {}, finding.title),
      finding.description ? el('p', { 'class': 'why' }, finding.description) : null,
      reasons(finding.because), fixes(finding, 'fix-0', 'h2'), finding.confirm ? command(finding.confirm) : null, more(finding));
  }

  /* The others say their title and reasons, and fold the rest. */
  function other(finding, i) {
    return el('article', { 'class': 'find' }, sure(finding.certainty), el('h2', {}, el('a', { href: local(finding.page) }, finding.title)),
      el('p', { 'class': 'why' }, sentence(finding.because)),
      el('details', {}, el('summary', {}, el('span', {}, 'Reasons and fix')),
        el('div', { 'class': 'in' }, reasons(finding.because), fixes(finding, 'fix-' + i, 'h3'), finding.confirm ? command(finding.confirm) : null, more(finding))));
  }

  function upper(says) {
    return says.charAt(0).toUpperCase() + says.slice(1);
  }

  function sentence(because) {
    var all = telling(because);
    return all.length ? [all.map(function (reason, i) {
      return [i ? '; ' : '', i ? reason.says : upper(reason.says), reason.number ? [' ', disc(reason.number)] : ''];
    }), '.'] : [];
  }

  function fold(title, inside, items, open) {
    if (!items || !items.length) return null;
    return el('details', { open: open ? '' : null }, el('summary', {}, el('span', {}, title), el('span', { 'class': 'dim' }, inside)),
      el('div', { 'class': 'in' }, el('ul', { 'class': 'rows' }, items.map(function (item) {
        return el('li', {}, item.page ? el('a', { href: local(item.page) }, item.title || item.diagnosis) : el('b', {}, item.title || item.diagnosis),
          el('span', {}, sentence(item.because || [])));
      }))));
  }

  function folds(report, open) {
    var out = fold('Ruled out', many(report.ruled_out.length, 'cause, with its reason', 'causes, each with its reason'), report.ruled_out, false);
    var seen = fold('Also seen', many(report.observed.length, 'observation', 'observations'), report.observed, open);
    return out || seen ? el('div', { 'class': 'folds' }, out, seen) : null;
  }

  function next(question) {
    if (!question) return null;
    return el('section', { 'class': 'next' }, el('p', { 'class': 'lab' }, 'One question more'), el('h2', {}, question.ask),
      el('ul', { 'class': 'opts small-opts' }, question.answers.map(function (answer) {
        var say = typeof answer === 'string' ? answer : answer.say;
        return el('li', {}, answer.href ? el('a', { href: local(answer.href) }, say) : say);
      })));
  }

  /* Whether all that answered was content. */
  function content(report) {
    var codes = [];
    ((report.view || {}).lines || []).forEach(function (line) {
      line.pieces.forEach(function (piece) { if (piece.style === 'strong') codes.push(piece.text); });
    });
    return codes.length > 0 && codes.every(function (code) { return code < '400'; });
  }

  /* No finding: says so, and what helps. */
  function nothing(report) {
    var fine = report.verdict === 'healthy' || report.verdict === 'undetermined' && content(report);
    if (report.verdict === 'undetermined' && report.evidence === 'jwt') return alone();
    var head = fine ? 'Nothing is refused here' : { unreadable: 'This can\'t be read', unreachable: 'The server was not reached' }[report.verdict]
      || 'This names no cause yet';
    var body = fine ? [el('p', {}, 'What you pasted shows no failure. If you are still locked out, paste the exchange that fails: it may be a later one.')]
      : report.verdict === 'undetermined' ? [
      el('p', {}, 'The checker read it, and no cause on its list fits for sure. More of the exchange helps most:'),
      el('ul', {}, el('li', {}, 'the response with all its headers, above all ', el('code', {}, 'WWW-Authenticate')),
        el('li', {}, 'the request\'s headers too; secrets are masked before anything is shown'),
        el('li', {}, 'the body, even a short one')),
      el('p', {}, 'This command prints all three:'), command('curl -v https://… 2>&1')]
        : [el('p', {}, report.error || 'It is no text that the checker knows.'),
          el('p', {}, 'Paste text: a response with its headers, a log line, a token, or the message as you saw it. A picture or a packed file can\'t be read here.')];
    return el('div', { 'class': 'empty' }, el('h1', {}, head), body);
  }

  /* A token says when it ends and whom it is for, never why it was refused. */
  function alone() {
    return el('div', { 'class': 'empty' }, el('h1', {}, 'A token alone names no cause'),
      el('p', {}, 'It says when it ends and which API it is for: see the token beside this. Why it was refused stands in the answer.'),
      el('p', {}, 'This command prints the request and the answer. Paste both:'), command('curl -v -H "Authorization: Bearer $TOKEN" https://… 2>&1'));
  }

  /* A mark over several pieces has its number behind the last; a veil's brackets are only for who copies it. */
  function pieces(line) {
    return line.pieces.map(function (piece, i) {
      var next = line.pieces[i + 1];
      var words = piece.veil ? piece.text.replace(/^\[|\]$/g, '') : piece.text;
      var text = piece.style === 'dim' ? el('i', {}, words) : piece.style === 'strong' ? el('b', {}, words) : document.createTextNode(words);
      if (piece.mark && words) text = el('mark', {}, text, next && next.mark === piece.mark ? null : ['\u2060', disc(piece.mark)]);
      if (!piece.veil) return text;
      return el('span', { 'class': words ? 'veil' : 'br' }, piece.text.charAt(0) === '[' ? el('span', { 'class': 'br' }, '[') : null, text,
        piece.text.slice(-1) === ']' ? el('span', { 'class': 'br' }, ']') : null);
    });
  }

  function evidenceLine(line) {
    return el('samp', { id: 'e-' + line.number, 'data-n': line.number }, pieces(line),
      (line.notes || []).map(function (note) { return el('span', { 'class': 'mn under', role: 'note' }, el('b', {}, String(note.number)), ' ' + upper(note.text) + '.'); }));
  }

  /* All lines, or of long evidence those around the marks; a gap opens a piece at a time. */
  function lines(view) {
    if (view.lines.length <= MOST_LINES) return view.lines.map(evidenceLine);
    var shown = new Set();
    view.lines.forEach(function (line, i) {
      if (i < 2 * AROUND || line.pieces.some(function (p) { return p.mark; })) {
        for (var n = Math.max(0, i - AROUND); n <= Math.min(view.lines.length - 1, i + AROUND); n++) shown.add(n);
      }
    });
    var out = [];
    for (var i = 0; i < view.lines.length; i++) {
      if (shown.has(i)) { out.push(evidenceLine(view.lines[i])); continue; }
      var from = i;
      while (i + 1 < view.lines.length && !shown.has(i + 1)) i++;
      out.push(gap(view, from, i));
    }
    return out;
  }

  function gap(view, from, to) {
    var button = el('button', { type: 'button', 'class': 'gap', click: function () {
      var end = Math.min(to, from + MOST_LINES - 1);
      var part = view.lines.slice(from, end + 1).map(evidenceLine);
      if (end < to) part.push(gap(view, end + 1, to));
      button.replaceWith.apply(button, part);
    } }, 'Show ' + (to - from + 1).toLocaleString('en') + (to === from ? ' line more' : ' lines more'));
    return button;
  }

  function plain(view) {
    return view.copy || view.lines.map(function (line) { return line.pieces.map(function (p) { return p.text; }).join(''); }).join('\n');
  }

  function proof(report, source) {
    if (!report.view) return null;
    var masked = report.masked ? ' ' + many(report.masked, 'secret is', 'secrets are') + ' masked.' : '';
    return el('section', { 'class': 'proof', 'aria-label': 'Your evidence' },
      el('figure', { 'class': 'ev', tabindex: '0' }, el('figcaption', { 'class': 'cap' }, el('span', {}, 'What you pasted.' + masked),
        el('button', { type: 'button', 'class': 'btn bare', click: source.change }, 'Change it')), lines(report.view)),
      el('div', { 'class': 'share' }, copyButton(plain(report.view), 'btn quiet', 'Copy a safe report'),
        el('p', { 'class': 'small' }, 'What stands here, secrets masked. Whoever pastes it gets the same findings.')),
      report.token ? token(report.token) : null);
  }

  function utc(iso) {
    var d = new Date(iso);
    return d.getUTCDate() + ' ' + MONTHS[d.getUTCMonth()] + ' ' + d.getUTCFullYear() + ', ' + d.toISOString().slice(11, 19) + ' UTC';
  }

  function clockWords(iso, withDay) {
    var d = new Date(iso);
    var time = d.toISOString().slice(11, 19);
    return withDay ? d.getUTCDate() + ' ' + MONTHS[d.getUTCMonth()] + ' ' + time.slice(0, 5) : time;
  }

  /* A length of time in its two largest units. */
  function length(ms) {
    var s = Math.round(Math.abs(ms) / 1000);
    var parts = [[Math.floor(s / 86400), ' d'], [Math.floor(s / 3600) % 24, ' h'], [Math.floor(s / 60) % 60, ' min'], [s % 60, ' s']];
    var from = parts.findIndex(function (p) { return p[0]; });
    return from < 0 ? '0 s' : parts.slice(from, from + 2).filter(function (p) { return p[0]; }).map(function (p) { return p[0] + p[1]; }).join(' ');
  }

  /* From its issue to its end, and where it was used; null where the token doesn't say. */
  function timeline(t) {
    var start = Date.parse(t.starts || t.issued || ''), end = Date.parse(t.ends || ''), used = Date.parse(t.used || '');
    if (!(start < end)) return null;
    var known = !isNaN(used);
    var early = known && used < start, late = known && used > end;
    var zero = early ? used : start;
    var span = Math.max(end, known ? used : end) - zero;
    // 2 % at the right stay free for the stroke; a short life still shows
    function at(time) { return Math.round((time - zero) / span * 980) / 10; }
    var a = early ? Math.min(80, Math.max(6, at(start))) : 0;
    var b = late ? Math.max(12, Math.min(94, at(end))) : 98;
    var days = span > 20 * 3600000;
    function label(x, anchor, time, word) {
      return [el('text', { x: x + '%', y: 14, 'text-anchor': anchor }, clockWords(time, days)), el('text', { x: x + '%', y: 32, 'text-anchor': anchor, 'class': 'b' }, word)];
    }
    var word = t.now ? 'now' : 'used';
    var words = late ? length(used - end) + (t.now ? ' ago' : ' too late') : early ? length(start - used) + (t.now ? ' from now' : ' too early') : known ? length(end - used) + ' left' : '';
    var x = known ? (late ? 98 : early ? 0 : at(used)) : 0;
    var middle = Math.max(36, Math.min(days ? 70 : 76, b));
    return el('figure', { 'class': 'time' }, el('svg', { role: 'img', 'aria-label': 'Issued ' + clockWords(start, true) + ', ended ' + clockWords(end, true) + (known ? ', ' + word + ' ' + clockWords(used, true) + ', ' + words : '') },
      el('defs', {}, el('pattern', { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, el('path', { 'class': 'hatch', d: 'M1 0v6' }))),
      early ? [label(0, 'start', used, word), label(middle > 60 ? 50 : middle, 'middle', start, t.starts ? 'starts' : 'issued'), label(100, 'end', end, 'ends')]
        : [label(0, 'start', start, t.starts && t.starts !== t.issued ? 'starts' : 'issued'), late ? [label(middle, 'end', end, 'ended'), label(100, 'end', used, word)]
          : [known ? label(Math.max(26, Math.min(68, x)), 'middle', used, word) : null, label(100, 'end', end, 'ends')]],
      el('rect', { 'class': 'good', x: a + '%', y: 44, width: (b - a) + '%', height: 12 }),
      late ? el('rect', { x: b + '%', y: 44, width: (98 - b) + '%', height: 12, fill: 'url(#hatch)' }) : null,
      early ? el('rect', { x: 0, y: 44, width: a + '%', height: 12, fill: 'url(#hatch)' }) : null,
      known ? el('rect', { 'class': late || early ? 'now' : 'in-time', x: x + '%', y: 38, width: 3, height: 24 }) : null,
      el('text', { 'class': 'good', x: early ? '100%' : 0, y: 80, 'text-anchor': early ? 'end' : 'start' }, 'good for ' + length(end - start)),
      words ? el('text', { 'class': late || early ? 'lateby' : 'good', x: early ? 0 : '100%', y: 80, 'text-anchor': early ? 'start' : 'end' }, words) : null));
  }

  function token(t) {
    return [el('h2', { 'class': 'sub' }, 'The token' + (t.line ? ' in line ' + t.line : '')), timeline(t),
      el('dl', { 'class': 'claims' }, (t.claims || []).map(function (claim) {
        var value = document.createTextNode(claim.value);
        if (claim.mark) value = el('mark', {}, value, '\u2060', disc(claim.mark));
        return [el('dt', {}, claim.name), el('dd', {}, claim.veil ? el('span', { 'class': 'veil' }, value) : value), el('dd', { 'class': 'c' }, claim.says || '')];
      })),
      el('p', { 'class': 'small' }, 'Read, not verified: without the issuer\'s keys nobody can say whether the signature is good.')];
  }

  function from(report, source) {
    var count = report.view ? report.view.lines.length : source.text.split('\n').length;
    var clock = report.clock && report.clock.time ? { evidence: 'The server\'s clock says ', at: 'Time given: ', machine: 'It shows no time; this machine\'s clock says ' }[report.clock.source] : null;
    return el('p', { 'class': 'from' }, 'From ' + (source.name || 'your paste') + ': ' + count.toLocaleString('en') + (count === 1 ? ' line' : ' lines')
      + (report.evidence ? ', read as ' + (KINDS[report.evidence] || report.evidence.replace(/-/g, ' ')) : '') + '.' + (clock ? ' ' + clock + utc(report.clock.time) + '.' : ''));
  }

  /* The whole report as one piece of page. source: {text, name or null, change(), again()}. */
  window.why401report = function (report, source) {
    var out = document.createDocumentFragment();
    var findings = report.findings || [];
    report.observed = report.observed || [];
    report.ruled_out = report.ruled_out || [];
    append(out, [el('header', { 'class': 'verdict' }, from(report, source), el('button', { type: 'button', 'class': 'btn bare', click: source.again }, 'Start again')),
      el('section', { 'class': 'finds', 'aria-label': 'Findings' },
        findings.length ? findings.map(function (f, i) { return i ? other(f, i) : first(f); }) : nothing(report),
        next(report.next), folds(report, !findings.length)),
      proof(report, source)]);
    return out;
  };
})();
