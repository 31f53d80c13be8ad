/* Filters of the index of diagnoses. */
(function () {
  'use strict';
  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }

  var form = document.getElementById('filters');
  var rows = all('.group .rows>li');
  var toggle = document.querySelector('[data-filters]');
  var narrow = window.matchMedia('(max-width:799px)');
  function chosen(name) { return all('input[name=' + name + ']:checked', form).map(function (i) { return i.value; }).filter(Boolean); }
  function has(list, words) { return !list.length || list.some(function (v) { return (' ' + words + ' ').indexOf(' ' + v + ' ') >= 0; }); }
  function apply() {
    var status = chosen('status'), role = chosen('role'), group = chosen('group'), shown = 0;
    rows.forEach(function (row) {
      row.hidden = !(has(status, row.dataset.statuses) && (!('roles' in row.dataset) || has(role, row.dataset.roles)) && has(group, row.closest('.group').id));
      if (!row.hidden) shown++;
    });
    all('.group').forEach(function (g) { g.hidden = !g.querySelector('li:not([hidden])'); });
    document.querySelector('[data-shown]').textContent = shown + ' shown';
    document.querySelector('[data-chosen]').textContent = all('input:checked', form).filter(function (i) { return i.value; })
      .map(function (i) { return i.name === 'status' ? i.value : i.nextSibling.textContent; }).join(', ');
    document.querySelector('[data-all]').hidden = shown === rows.length;
    document.querySelector('[data-none]').hidden = shown > 0;
  }
  function narrowed() {
    toggle.hidden = !narrow.matches;
    form.hidden = narrow.matches && toggle.getAttribute('aria-expanded') !== 'true';
  }
  toggle.addEventListener('click', function () {
    toggle.setAttribute('aria-expanded', String(form.hidden));
    toggle.parentNode.insertBefore(form, toggle.nextSibling);
    narrowed();
  });
  narrow.addEventListener('change', narrowed);
  form.addEventListener('change', apply);
  document.querySelector('[data-all]').addEventListener('click', function () { form.reset(); apply(); });
  var wanted = /^#status=(\d{3})$/.exec(location.hash);
  var box = wanted && form.querySelector('input[name=status][value="' + wanted[1] + '"]');
  if (box) {
    box.checked = true;
    var fold = box.closest('details');
    if (fold) fold.open = true;
  }
  narrowed();
  apply();
})();
