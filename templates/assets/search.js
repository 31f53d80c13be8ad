/* The search: a dialog on every page, a part of the search page. Loaded on first use. */
(function () {
  'use strict';
  var look = window.why401look;
  var assets = look.assets;
  var MOST = 24;
  var ready = null;

  function el(tag, attributes, children) {
    var e = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { e.setAttribute(name, attributes[name]); });
    (children || []).forEach(function (child) { if (child) e.append(child); });
    return e;
  }

  /* A code such as invalid_grant is its words and, before all pages that have only these, itself. */
  function tokens(text) {
    return text.split(/[\s\p{P}]+/u).concat(text.match(/\w+(?:_\w+)+/g) || []).filter(Boolean);
  }

  function index() {
    return ready || (ready = Promise.all([look.load('minisearch'), look.load('index')]).then(function () {
      var documents = window.why401search.documents;
      var mini = new window.MiniSearch({
        fields: ['title', 'codes', 'text'],
        storeFields: ['title', 'kind', 'path', 'text'],
        extractField: function (d, name) { return Array.isArray(d[name]) ? d[name].join(' ') : String(d[name]); },
        tokenize: tokens,
        searchOptions: {
          boost: { title: 4, codes: 6 },
          // what names a cause comes before what mentions it
          boostDocument: function (id, term, stored) { return stored.path.indexOf('diagnoses/') ? 1 : 2; },
          prefix: function (term) { return term.length > 1; },
          // a code is right or wrong; only words are misspelt
          fuzzy: function (term) { return term.length < 4 || /[\d_]/.test(term) ? false : term.length < 7 ? 1 : 2; }
        }
      });
      // in small steps: the reader goes on typing meanwhile
      return mini.addAllAsync(documents, { chunkSize: 50 }).then(function () { return mini; });
    }));
  }

  function find(mini, words) {
    var hits = mini.search(words, { combineWith: 'AND' });
    return (hits.length ? hits : mini.search(words)).slice(0, MOST);
  }

  /* Words that stand in the evidence of a refusal rather than in a question about one. */
  function looksLikeEvidence(text, pasted) {
    return text.length > 80 || pasted && /\S\s+\S+\s+\S/.test(text) || /[\r\n{}]/.test(text) || /^\s*([<>*]\s|HTTP\/\d|[A-Za-z][A-Za-z0-9-]+:\s*\S)/.test(text)
      || /eyJ[\w-]{8}/.test(text) || /["'=].*(error|token|expired|invalid|denied|unauthori[sz]ed)|(error|exception|failed)\b.*:/i.test(text);
  }

  /* Text with the terms that were found in marks. */
  function marked(text, terms) {
    var out = document.createDocumentFragment();
    if (!terms.length) { out.append(text); return out; }
    var sought = terms.slice().sort(function (a, b) { return b.length - a.length; })
      .map(function (t) { return t.replace(/[\\^$.*+?()[\]{}|\/]/g, '\\$&'); }).join('|');
    var from = 0;
    Array.from(text.matchAll(new RegExp('(?<![\\p{L}\\p{N}])(?:' + sought + ')', 'giu'))).forEach(function (m) {
      out.append(text.slice(from, m.index), el('mark', {}, [m[0]]));
      from = m.index + m[0].length;
    });
    out.append(text.slice(from));
    return out;
  }

  /* The place in a page's text where the rarest of its words stands, with some words around. */
  function excerpt(text, terms) {
    var lower = text.toLowerCase();
    var at = terms.map(function (t) { return lower.indexOf(t); }).filter(function (i) { return i >= 0; }).sort(function (a, b) { return a - b; })[0] || 0;
    var start = at < 60 ? 0 : text.lastIndexOf(' ', at - 40) + 1;
    var end = start + 150 >= text.length ? text.length : text.lastIndexOf(' ', start + 150);
    if (end <= start) end = start + 150;
    return (start ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
  }

  function byKind(hits) {
    var kinds = new Map();
    hits.forEach(function (hit) {
      if (!kinds.has(hit.kind)) kinds.set(hit.kind, []);
      kinds.get(hit.kind).push(hit);
    });
    return kinds;
  }

  var made = 0;

  /* Field and hits, in the dialog or in the page. */
  function panel() {
    var id = 'hits' + (++made);
    var input = el('input', { type: 'text', role: 'combobox', 'aria-label': 'Search', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list',
      autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', placeholder: 'A status, header, message or product' });
    var icon = el('span', {});
    icon.innerHTML = '<svg class="i" width="16" height="16" aria-hidden="true"><use href="#i-seek"/></svg>';
    var field = el('div', { class: 'seek big' }, [icon.firstChild, input]);
    var list = el('div', { id: id, role: 'listbox', 'aria-label': 'Pages' });
    var said = el('p', { class: 'none', role: 'status' });
    var hits = el('div', { class: 'hits' }, [said, list]);
    var pasted = null;
    var turn = 0;

    function options() { return Array.from(list.querySelectorAll('[role=option]')); }

    function select(i) {
      var all = options();
      all.forEach(function (a, n) { a.setAttribute('aria-selected', String(n === i)); });
      if (all[i]) { input.setAttribute('aria-activedescendant', all[i].id); all[i].scrollIntoView({ block: 'nearest' }); }
      else input.removeAttribute('aria-activedescendant');
    }

    function option(href, title, more) {
      return el('a', { role: 'option', href: href, id: id + '-' + options().length, 'aria-selected': 'false', tabindex: '-1' }, [el('b', {}, [title]), el('span', {}, [more])]);
    }

    function show() {
      var words = input.value.trim();
      var mine = ++turn;
      if (pasted && pasted.inField !== input.value) pasted = null;
      var evidence = pasted ? pasted.text : input.value;
      list.textContent = '';
      input.setAttribute('aria-expanded', String(Boolean(words)));
      if (!words) { said.textContent = ''; select(-1); return; }
      if (assets.checkPage && looksLikeEvidence(evidence, pasted)) {
        var offer = option(assets.checkPage, 'Check it on the check page', 'This looks like evidence. The checker reads it here, and it leaves this machine at no time.');
        offer.addEventListener('click', function (e) { e.preventDefault(); look.toCheckPage(evidence); });
        list.append(el('div', { class: 'offer', role: 'group', 'aria-label': 'Check' }, [offer]));
      }
      index().then(function (mini) {
        if (mine !== turn) return;
        var found = find(mini, words);
        byKind(found).forEach(function (pages, kind) {
          var group = el('div', { role: 'group', 'aria-label': kind }, [el('p', { class: 'lab', 'aria-hidden': 'true' }, [kind])]);
          list.append(group);
          pages.forEach(function (page) {
            var terms = Object.keys(page.match);
            group.append(option(assets.root + page.path + 'index.html', marked(page.title, terms), marked(excerpt(page.text, terms), terms)));
          });
        });
        said.textContent = found.length ? '' : 'No page has these words. Try fewer of them, or a word of the message exactly as you saw it.';
        select(options().length ? 0 : -1);
      }, function () { said.textContent = 'The search could not be loaded. The menu leads to every page.'; });
    }

    input.addEventListener('input', show);
    // a field has one line; what was pasted is kept whole for the check page
    input.addEventListener('paste', function (event) {
      var text = event.clipboardData && event.clipboardData.getData('text/plain');
      if (text) setTimeout(function () { pasted = { text: text, inField: input.value }; show(); });
    });
    input.addEventListener('keydown', function (event) {
      var all = options();
      var now = all.findIndex(function (a) { return a.getAttribute('aria-selected') === 'true'; });
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (all.length) select((now + (event.key === 'ArrowDown' ? 1 : all.length - 1)) % all.length);
      } else if (event.key === 'Enter' && all[now]) {
        event.preventDefault();
        all[now].click();
      }
    });
    return { field: field, hits: hits, input: input, show: show };
  }

  var dialog = null;
  var inDialog = null;
  var inPage = null;

  /* The search page brings its style along; all others get it now. */
  function dress() {
    if (document.querySelector('link[href$="' + assets.find.split('/').pop() + '"]')) return;
    document.head.append(el('link', { rel: 'stylesheet', href: assets.find }));
  }

  /* Opens the search, in the page where it has a place there, else as a dialog over it. */
  window.why401find = function (words) {
    dress();
    var place = document.getElementById('search-here');
    if (place) {
      if (!inPage) {
        inPage = panel();
        place.append(inPage.field, inPage.hits);
        words = words || new URLSearchParams(location.search).get('q');
      }
      if (words) inPage.input.value = words;
      inPage.show();
      inPage.input.focus();
      return;
    }
    if (!dialog) {
      inDialog = panel();
      dialog = el('dialog', { class: 'find-box', 'aria-label': 'Search' }, [inDialog.field, inDialog.hits,
        el('p', { class: 'tail', 'aria-hidden': 'true' }, ['↑ ↓ to choose', el('span', {}, ['Enter to open']), el('span', {}, ['Esc to close'])])]);
      dialog.addEventListener('click', function (event) { if (event.target === dialog) dialog.close(); });
      document.body.append(dialog);
    }
    if (!dialog.open) dialog.showModal();
    if (words) inDialog.input.value = words;
    inDialog.show();
    inDialog.input.select();
    index();
  };
})();
