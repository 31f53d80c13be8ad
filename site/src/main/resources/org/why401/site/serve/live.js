// Only in served pages: loads a page anew when it changes, where it was, and shows what is wrong with a build.
(function () {
  'use strict';
  var own = document.currentScript;
  var key = 'why401-live:' + location.pathname;
  var panel = null;

  function restore() {
    var kept = sessionStorage.getItem(key);
    if (!kept) { return; }
    sessionStorage.removeItem(key);
    var at = kept.split(' ');
    history.scrollRestoration = 'manual';
    function go() { window.scrollTo({ left: +at[0], top: +at[1], behavior: 'instant' }); }
    go();
    window.addEventListener('load', function () {
      go();
      history.scrollRestoration = 'auto';
    });
  }

  function reload() {
    sessionStorage.setItem(key, window.scrollX + ' ' + window.scrollY);
    location.reload();
  }

  function hide() {
    if (panel) { panel.remove(); }
    panel = null;
  }

  function show(faults) {
    hide();
    panel = document.createElement('div');
    panel.id = 'why401-faults';
    var inside = panel.attachShadow({ mode: 'open' });
    var style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/.why401/live.css';
    var box = document.createElement('section');
    box.setAttribute('role', 'alert');
    var title = document.createElement('h1');
    title.textContent = 'The build found faults';
    var text = document.createElement('pre');
    text.tabIndex = 0;
    text.textContent = faults;
    var close = document.createElement('button');
    close.textContent = 'Hide';
    close.addEventListener('click', hide);
    box.append(title, close, text);
    inside.append(style, box);
    document.body.append(panel);
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && panel) { hide(); }
  });

  restore();
  var events = new EventSource('/.why401/events?page=' + location.pathname);
  events.onmessage = function (event) {
    var state = JSON.parse(event.data);
    if (state.faults) {
      show(state.faults);
    } else if (state.mark !== own.dataset.mark) {
      reload();
    } else {
      hide();
    }
  };
  window.addEventListener('pagehide', function () { events.close(); });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) { reload(); }
  });
})();
