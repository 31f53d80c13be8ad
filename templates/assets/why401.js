/* why401: what a page does beyond its links. Runs in the head, so that colours and role are set before the first paint. */
(function () {
  'use strict';
  var root = document.documentElement;
  var assets = document.currentScript.dataset;
  /* The build puts the published names in. */
  '%search.js% %minisearch.js% %check.js% %checker.js% %report.js% %filter.js% %find.css% %answer.css%'.split(' ').forEach(function (file) {
    assets[file.split('.')[0]] = assets.root + 'assets/' + file;
  });
  var ROLES = ['visitor', 'developer', 'operator'];
  var roleListeners = [];
  var liked = [];

  /* Storage may be forbidden; then a choice holds for the page only. */
  function stored(kind, name, value) {
    try {
      var store = window[kind];
      if (value === undefined) return store.getItem(name);
      if (value === '') store.removeItem(name); else store.setItem(name, value);
      return value;
    } catch (e) {
      return null;
    }
  }

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function setTheme(theme) {
    if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
    all('[data-set-theme]').forEach(function (b) { b.setAttribute('aria-pressed', String(b.dataset.setTheme === theme)); });
  }

  function setRole(role) {
    if (ROLES.indexOf(role) < 0) return;
    root.dataset.role = role;
    roleListeners.forEach(function (listener) { listener(role); });
  }

  function chooseRole(role) {
    stored('localStorage', 'why401.role', role);
    setRole(role);
  }

  var COPY = '<button type="button" class="copy" data-copy><svg class="i" width="16" height="16" aria-hidden="true"><use href="#i-copy"/></svg><span class="says2"><span>Copy</span><span>Copied</span></span></button>';

  var loading = {};
  /* Adds a classic script, which runs after those added before it, or a style sheet; works from file:// too. */
  function add(address) {
    return new Promise(function (resolve, reject) {
      var style = /\.css$/.test(address);
      var script = document.createElement(style ? 'link' : 'script');
      if (style) script.rel = 'stylesheet'; else script.async = false;
      script[style ? 'href' : 'src'] = address;
      script.onload = resolve;
      script.onerror = function () { reject(new Error(address + ' did not load')); };
      document.head.appendChild(script);
    });
  }

  /* Loads an asset once. What changes with the site's words is named by a small script that no browser may keep. */
  function load(name) {
    return loading[name] || (loading[name] = (assets[name] ? add(assets[name]) : latest().then(function () {
      return Promise.all(window.why401latest[name].map(function (file) { return add(assets.root + 'assets/' + file); }));
    })).catch(function (e) { loading[name] = null; throw e; }));
  }

  function latest() {
    return window.why401latest ? Promise.resolve() : add(assets.root + 'assets/latest.js' + (location.protocol === 'file:' ? '' : '?' + Date.now()));
  }

  /* Panels of the same role on one page are told apart by what they belong to. */
  function topic(box) {
    var around = box.parentElement && box.parentElement.closest('article,section');
    var head = around && around.querySelector('h1,h2');
    return head && !box.contains(head) ? ': ' + head.textContent : '';
  }

  /* Makes tabs of role sections; where the reader's role has no section, the first one shows. */
  function makeTabs(box) {
    var sections = all(':scope>.role', box);
    if (sections.length < 2 || box.classList.contains('tabbed')) return;
    var set = box.dataset.tabs;
    var bar = document.createElement('div');
    bar.className = 'tabs';
    bar.setAttribute('role', 'tablist');
    bar.setAttribute('aria-label', set ? 'Choose' : 'Who you are');
    var tabs = sections.map(function (section, i) {
      var tab = document.createElement('button');
      var word = section.querySelector('h2,h3,.tab-word').textContent;
      tab.type = 'button';
      tab.id = section.id + '-tab';
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', section.id);
      tab.dataset.word = tab.textContent = word;
      section.setAttribute('role', 'tabpanel');
      section.setAttribute('aria-label', word + topic(box));
      section.addEventListener('beforematch', function () { show(i); });
      tab.addEventListener('click', function () { choose(i); });
      bar.appendChild(tab);
      return tab;
    });

    function show(chosen) {
      tabs.forEach(function (tab, i) {
        tab.setAttribute('aria-selected', String(i === chosen));
        tab.tabIndex = i === chosen ? 0 : -1;
        if (i === chosen) sections[i].removeAttribute('hidden'); else sections[i].setAttribute('hidden', 'until-found');
      });
    }

    /* The bar stays where it is on the screen, however long other sections above become. */
    function choose(i) {
      var before = bar.getBoundingClientRect().top;
      show(i);
      var chosen = sections[i].dataset.role;
      if (set) {
        liked = [chosen].concat(liked.filter(function (name) { return name !== chosen; })).slice(0, 12);
        stored('localStorage', 'why401.tabs', liked.join('|'));
        all('.tabbed[data-tabs]').forEach(function (other) { if (other !== box) other.followTab(); });
      } else chooseRole(chosen);
      window.scrollBy({ top: bar.getBoundingClientRect().top - before, behavior: 'instant' });
    }

    function place(name) {
      return sections.findIndex(function (s) { return s.dataset.role === name; });
    }

    function follow(role) {
      show(Math.max(0, place(role)));
    }

    /* Of what was chosen anywhere, the last that is offered here. */
    function followTab(name) {
      follow(name || liked.find(function (one) { return place(one) >= 0; }));
    }

    bar.addEventListener('keydown', function (event) {
      var now = tabs.indexOf(document.activeElement);
      var next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (next === undefined || now < 0) return;
      event.preventDefault();
      next = (next + tabs.length) % tabs.length;
      choose(next);
      tabs[next].focus();
    });
    box.insertBefore(bar, box.firstChild);
    box.classList.add('tabbed');
    box.followTab = followTab;
    if (set) followTab(); else { follow(root.dataset.role); roleListeners.push(follow); }
  }

  /* An address that ends in a role's section, or in anything within it, opens that role's tab. */
  function followHash() {
    var target = location.hash.length > 1 && document.getElementById(decode(location.hash.slice(1)));
    if (!target) return;
    var section = target.closest('.tabbed>.role');
    if (section && section.parentNode.dataset.tabs) section.parentNode.followTab(section.dataset.role);
    else if (section) setRole(section.dataset.role);
    var fold = target.closest('details');
    if (fold) fold.open = true;
    if (section || fold) target.scrollIntoView();
  }

  function decode(text) {
    try { return decodeURIComponent(text); } catch (e) { return text; }
  }

  function copyText(text) {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text).catch(function () { oldCopy(text); });
    oldCopy(text);
    return Promise.resolve();
  }

  /* Pages opened from disk or over http have no clipboard API everywhere. */
  function oldCopy(text) {
    var area = document.createElement('textarea');
    var focused = document.activeElement;
    area.value = text;
    area.className = 'vh';
    document.body.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    if (focused) focused.focus();
  }

  function copied(button) {
    button.classList.add('copied');
    button.setAttribute('aria-label', 'Copied');
    clearTimeout(button.copiedTimer);
    button.copiedTimer = setTimeout(function () {
      button.classList.remove('copied');
      button.removeAttribute('aria-label');
    }, 2000);
  }

  /* A command or code; the lines of evidence as they are read, without numbers and notes. */
  function shown(box) {
    if (!box.matches('.ev')) return box.querySelector('code').textContent;
    return Array.prototype.map.call(box.querySelectorAll('samp'), function (line) {
      var copy = line.cloneNode(true);
      copy.querySelectorAll('.k,.mn').forEach(function (e) { e.remove(); });
      return copy.textContent.replace(/\u2060/g, '');
    }).join('\n');
  }

  function openSearch(words) {
    return load('search').then(function () { window.why401find(words || ''); });
  }

  /* Hands evidence to the check page: through the tab's own storage, else in the fragment, which no server ever sees. */
  function toCheckPage(text) {
    var page = assets.checkPage;
    if (stored('sessionStorage', 'why401.paste', text) !== null) location.href = page;
    else if (text.length < 200000) location.href = page + '#paste=' + encodeURIComponent(text);
    else return false;
    return true;
  }

  /* The paste box wakes at the first touch, or at once where evidence came along. */
  function pasteBox() {
    var box = document.querySelector('[data-paste]');
    if (!box) return;
    function wake() { return load('check').catch(function (e) { box.querySelector('.say').textContent = e.message; }); }
    if (document.getElementById('report') && (location.hash.length > 1 || stored('sessionStorage', 'why401.paste') !== null)) wake();
    ['focusin', 'pointerover', 'dragenter'].forEach(function (type) { box.addEventListener(type, wake, { once: true }); });
    box.addEventListener('click', function (event) {
      var button = event.target.closest('[data-do]');
      if (button) wake().then(function () { window.why401paste(button.dataset.do); });
    });
  }

  /* A number on one side rings its twins on the other. */
  function twins(event) {
    var k = event.target.closest && event.target.closest('.k[data-n],.because a');
    all('.twin').forEach(function (e) { e.classList.remove('twin'); });
    if (!k) return;
    var n = k.dataset.n || (k.querySelector('.k') || {}).textContent;
    all('.k[data-n="' + Number(n) + '"]').forEach(function (e) { e.classList.add('twin'); });
  }

  /* The heading that was passed last is the current one in "On this page". */
  function followScroll() {
    var links = all('.toc a');
    if (!links.length || !window.IntersectionObserver) return;
    var heads = links.map(function (a) { return document.getElementById(decode(a.hash.slice(1))); });
    function mark() {
      var now = 0;
      heads.forEach(function (h, i) { if (h && h.getBoundingClientRect().top < innerHeight / 3) now = i; });
      links.forEach(function (a, i) { if (i === now) a.setAttribute('aria-current', 'true'); else a.removeAttribute('aria-current'); });
    }
    var observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    heads.forEach(function (h) { if (h) observer.observe(h); });
    mark();
  }

  function clicks(event) {
    var at = function (selector) { return event.target.closest(selector); };
    var plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    var target;
    if ((target = at('[data-copy]'))) copyText(target.dataset.copy || shown(target.closest('.ev,.cmd,.code'))).then(copied.bind(null, target));
    else if ((target = at('[data-set-theme]'))) {
      stored('localStorage', 'why401.theme', target.dataset.setTheme);
      setTheme(target.dataset.setTheme);
    } else if ((target = at('[data-set-role]'))) {
      if (!plain) return;
      event.preventDefault();
      chooseRole(target.dataset.setRole);
    } else if ((target = at('[data-find]')) && plain) {
      event.preventDefault();
      openSearch().catch(function () { location.href = target.href; });
    } else if ((target = at('.burger'))) {
      event.preventDefault();
      var on = document.getElementById('menu').classList.toggle('on');
      target.setAttribute('aria-expanded', String(on));
    }
  }

  function keys(event) {
    if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.target.closest('input,textarea,select,[contenteditable]')) return;
    event.preventDefault();
    var field = document.querySelector('#search-here input');
    if (field) field.focus(); else openSearch();
  }

  root.classList.add('js');
  setTheme(stored('localStorage', 'why401.theme') || '');
  setRole(stored('localStorage', 'why401.role'));
  liked = (stored('localStorage', 'why401.tabs') || '').split('|');
  window.why401look = { assets: assets, load: load, stored: stored, makeTabs: makeTabs, copied: copied, copyText: copyText, toCheckPage: toCheckPage, decode: decode };

  document.addEventListener('DOMContentLoaded', function () {
    setTheme(root.dataset.theme || '');
    var burger = document.querySelector('.burger');
    burger.setAttribute('role', 'button');
    burger.setAttribute('aria-expanded', 'false');
    burger.setAttribute('aria-controls', 'menu');
    all('.roles').forEach(makeTabs);
    all('.ev>.cap,.code>.cap,.cmd').forEach(function (box) { if (!box.querySelector('button')) box.insertAdjacentHTML('beforeend', COPY); });
    var filters = document.getElementById('filters');
    if (filters && (location.hash || matchMedia('(max-width:799px)').matches)) load('filter');
    else if (filters) ['pointerdown', 'focusin', 'input'].forEach(function (type) { document.addEventListener(type, function () { load('filter'); }, { once: true, capture: true }); });
    followScroll();
    followHash();
    window.addEventListener('hashchange', followHash);
    document.addEventListener('click', clicks);
    document.addEventListener('keydown', keys);
    document.addEventListener('mouseover', twins);
    document.addEventListener('focusin', twins);
    pasteBox();
    if (document.getElementById('search-here')) openSearch(decode(location.hash.replace(/^#(q=)?/, '')));
  });
})();
