/* The paste box: on the home page it hands over what it holds, on the check page it runs the checker. Loaded on first use. */
(function () {
  'use strict';
  var look = window.why401look;
  var assets = look.assets;
  var box = document.querySelector('[data-paste]');
  var area = box.querySelector('textarea');
  var gutter = box.querySelector('.gut');
  var say = box.querySelector('.say');
  var main = box.querySelector('[data-do=check]');
  var report = document.getElementById('report');
  var spoken = document.getElementById('spoken');
  var MOST_BYTES = 64 * 1024 * 1024;
  /** Longer texts are kept beside the field: browsers grow slow with them. */
  var MOST_IN_FIELD = 1000000;
  /** From here on the checker works in a worker, so that the page stays alive. */
  var LARGE = 200000;
  var file = null;
  var worker = null;

  function base64url(value) {
    return btoa(JSON.stringify(value)).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_');
  }

  /* A refused call with an invented token that ended 7 min 12 s before. */
  function example() {
    var token = base64url({ alg: 'RS256', kid: '2026-10' }) + '.' + base64url({ iss: 'https://login.example.com/', aud: 'https://api.example.com',
      sub: 'invented', scope: 'orders:read', iat: 1794992400, exp: 1794996000 }) + '.c2lnbmF0dXJlLW9mLWFuLWludmVudGVkLXRva2Vu';
    return ['* Connected to api.example.com (203.0.113.20) port 443', '> GET /v1/orders?limit=20 HTTP/2', '> Host: api.example.com',
      '> User-Agent: curl/8.14.1', '> Accept: */*', '> Authorization: Bearer ' + token, '> ', '< HTTP/2 401 ',
      '< date: Wed, 18 Nov 2026 10:07:12 GMT', '< www-authenticate: Bearer realm="orders", error="invalid_token"',
      '< content-type: application/json', '< ', '{"message":"Unauthorized"}'].join('\n');
  }

  function number() {
    var lines = 1;
    for (var i = area.value.indexOf('\n'); i >= 0; i = area.value.indexOf('\n', i + 1)) lines++;
    lines = Math.max(7, lines);
    if (gutter.lines !== lines) {
      var numbers = [];
      for (var n = 1; n <= lines; n++) numbers.push(n);
      gutter.textContent = numbers.join('\n');
      gutter.lines = lines;
    }
    gutter.scrollTop = area.scrollTop;
  }

  function put(text, name) {
    file = text.length > MOST_IN_FIELD ? { text: text, name: name } : null;
    area.value = file ? '' : text;
    area.readOnly = Boolean(file);
    say.textContent = file ? name + ', ' + Math.round(text.length / 1e5) / 10 + ' MB: too long to show here, ready to check' : '';
    number();
  }

  function decode(bytes) {
    var b = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
    var label = b[0] === 0xff && b[1] === 0xfe ? 'utf-16le' : b[0] === 0xfe && b[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(label).decode(bytes);
  }

  function read(chosen) {
    if (!chosen) return;
    if (chosen.size > MOST_BYTES) { say.textContent = chosen.name + ' is larger than 64 MB. Cut out the part around the refusal.'; return; }
    say.textContent = 'Reading ' + chosen.name;
    chosen.arrayBuffer().then(function (bytes) {
      put(decode(bytes), chosen.name);
      check(chosen.name);
    }, function () { say.textContent = chosen.name + ' could not be read.'; });
  }

  function open() {
    var input = document.createElement('input');
    input.type = 'file';
    input.addEventListener('change', function () { read(input.files[0]); });
    input.click();
  }

  function working(on) {
    main.disabled = on;
    main.textContent = on ? 'Checking' : 'Check it';
    if (on) say.textContent = 'Reading what you pasted';
  }

  function check(name) {
    var text = file ? file.text : area.value;
    if (!text.trim()) { say.textContent = 'Nothing is here yet. Paste something, or open a file.'; area.focus(); return; }
    if (!report) {
      if (!look.toCheckPage(text)) say.textContent = 'This is too long to hand over. Open it on the check page.';
      return;
    }
    working(true);
    Promise.all([look.load('checker'), look.load('rules'), look.load('report'), look.load('answer')]).then(function () { return run(text); }).then(function (result) {
      working(false);
      say.textContent = '';
      show(result, text, name);
    }).catch(function (e) {
      working(false);
      say.textContent = 'The checker could not run: ' + e.message + '. Load the page again, or use it in a terminal.';
    });
  }

  function run(text) {
    // one turn for the browser to paint what we say
    return new Promise(function (resolve) { setTimeout(resolve, 20); }).then(function () {
      return text.length > LARGE ? inWorker(text).catch(function () { return here(text); }) : here(text);
    });
  }

  function options() {
    return { target: file ? file.name : 'paste', at: null, machine: Math.floor(Date.now() / 1000) };
  }

  function here(text) {
    return window.why401.check(text, options(), window.why401rules);
  }

  /* A page from disk may load no script into a worker, so the worker is made from the checker's own source. */
  function inWorker(text) {
    return new Promise(function (resolve, reject) {
      if (!window.why401engine) throw new Error('no source');
      if (worker) worker.terminate();
      var source = '(' + window.why401engine + ').call(self);onmessage=function(e){postMessage(self.why401.check(e.data.text,e.data.options,e.data.rules))}';
      var address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      worker = new Worker(address);
      URL.revokeObjectURL(address);
      worker.onmessage = function (event) { resolve(event.data); worker.terminate(); worker = null; };
      worker.onerror = function (event) { event.preventDefault(); reject(new Error(event.message)); worker = null; };
      worker.postMessage({ text: text, options: options(), rules: window.why401rules });
    });
  }

  function show(result, text, name) {
    document.getElementById('put').hidden = true;
    var about = document.getElementById('about');
    if (about) about.hidden = true;
    report.textContent = '';
    report.append(window.why401report(result, { text: text, name: name, change: change, again: again }));
    report.hidden = false;
    Array.from(report.querySelectorAll('.roles')).forEach(look.makeTabs);
    window.scrollTo({ top: 0, behavior: 'instant' });
    var title = report.querySelector('h1');
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    spoken.textContent = 'The report is here.';
  }

  function change() {
    report.hidden = true;
    document.getElementById('put').hidden = false;
    var about = document.getElementById('about');
    if (about) about.hidden = false;
    spoken.textContent = '';
    number();
    area.focus();
  }

  function again() {
    put('', '');
    change();
  }

  window.why401paste = function (what) {
    if (what === 'check') check(file && file.name);
    else if (what === 'open') open();
    else { put(example(), ''); check('the example'); }
  };

  area.addEventListener('input', function () { say.textContent = ''; number(); });
  area.addEventListener('scroll', function () { gutter.scrollTop = area.scrollTop; });
  area.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); check(); }
  });
  ['dragenter', 'dragover'].forEach(function (type) {
    box.addEventListener(type, function (event) { event.preventDefault(); box.classList.add('drop'); });
  });
  ['dragleave', 'drop'].forEach(function (type) { box.addEventListener(type, function () { box.classList.remove('drop'); }); });
  box.addEventListener('drop', function (event) {
    event.preventDefault();
    if (event.dataTransfer.files.length) read(event.dataTransfer.files[0]);
    else { put(event.dataTransfer.getData('text'), ''); check(); }
  });

  number();
  if (!report) return;
  // what another page handed over is taken once and leaves no trace
  var handed = look.stored('sessionStorage', 'why401.paste');
  var fragment = location.hash;
  look.stored('sessionStorage', 'why401.paste', '');
  if (/^#(paste=|example$)/.test(fragment)) history.replaceState(null, '', location.pathname + location.search);
  if (!handed && fragment.indexOf('#paste=') === 0) handed = look.decode(fragment.slice(7));
  if (handed) { put(handed, 'what you pasted'); check(); }
  else if (fragment === '#example') window.why401paste('example');
})();
