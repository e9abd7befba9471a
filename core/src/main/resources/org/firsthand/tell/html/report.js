(function () {
  'use strict';
  var doc = document;

  function make(tag, look, text) {
    var element = doc.createElement(tag);
    if (look) element.className = look;
    if (text) element.textContent = text;
    return element;
  }

  // Evidence: a sentence between its neighbours, from the page's own copy of the text.

  function source(number) {
    var text = doc.getElementById('t' + number);
    return text && { text: text, about: text.closest('details').dataset };
  }

  function where(about) {
    var line = make('p', 'where');
    line.append(make('span', 'siglum ' + about.hue, about.siglum), ' ' + about.name + ', ' + about.time);
    if (about.url) {
      var link = make('a', '', about.url);
      link.href = about.url;
      link.rel = 'noreferrer noopener';
      line.append(' · ', link);
    } else if (about.file) {
      line.append(' · ' + about.file);
    }
    return line;
  }

  function quote(found, start, end) {
    var words = found.text.textContent;
    var sentences = Array.from(found.text.querySelectorAll('span[id]')).map(function (span) {
      var from = Number(span.id.split('-')[1]);
      return { from: from, to: from + span.textContent.length };
    });
    var first = sentences.findIndex(function (s) { return s.to > start; });
    var last = first;
    while (last >= 0 && last + 1 < sentences.length && sentences[last + 1].from < end) last += 1;
    if (first < 0) { first = 0; last = sentences.length - 1; }
    var from = first > 0 ? sentences[first - 1].from : 0;
    var begin = sentences.length ? Math.min(sentences[first].from, start) : start;
    var finish = sentences.length ? Math.max(sentences[last].to, end) : end;
    var to = last + 1 < sentences.length ? sentences[last + 1].to : finish;
    var block = make('blockquote');
    block.append(
      make('span', 'near', words.slice(Math.min(from, begin), begin).replace(/\n+/g, ' ')),
      words.slice(begin, start), make('mark', '', words.slice(start, end)), words.slice(end, finish),
      make('span', 'near', words.slice(finish, to).replace(/\n+/g, ' ')));
    return block;
  }

  function panel(mark) {
    var box = make('aside', 'panel');
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', 'The sentences this rests on');
    var same = new Map();
    (mark.dataset.e || '').split(' ').filter(Boolean).forEach(function (place) {
      var parts = place.split(/[:-]/).map(Number);
      var found = source(parts[0]);
      if (!found) return;
      var block = quote(found, parts[1], parts[2]);
      var twin = same.get(block.textContent);
      if (twin) { twin.before(where(found.about)); return; }
      same.set(block.textContent, block);
      var item = make('div', 'item');
      item.append(where(found.about), block);
      box.append(item);
    });
    (mark.dataset.o || '').split('\n').filter(Boolean).forEach(function (line) {
      var gap = line.indexOf(' ');
      var found = source(line.slice(0, gap));
      if (!found) return;
      var item = make('div', 'item');
      var block = make('blockquote');
      block.append(make('mark', '', line.slice(gap + 1)));
      item.append(where(found.about), block, make('p', 'where', 'on the page, outside the cleaned text'));
      box.append(item);
    });
    var close = make('button', '', 'Close');
    close.type = 'button';
    close.addEventListener('click', function () { shut(mark); mark.focus(); });
    box.append(close);
    return box;
  }

  var open = new Map();

  function place(mark, box) {
    var row = mark.closest('tr');
    if (row) {
      var line = make('tr', 'panel-row');
      var cell = make('td');
      cell.colSpan = 99;
      cell.append(box);
      line.append(cell);
      row.after(line);
      return line;
    }
    var host = mark.closest('.host');
    if (host) {
      host.append(box);
      var below = mark.getBoundingClientRect().bottom - host.getBoundingClientRect().top + 8;
      box.style.top = below + 'px';
      host.style.minHeight = below + box.offsetHeight + 'px';
      return box;
    }
    var item = mark.closest('li, dd, .act, .utterance');
    if (item) { item.append(box); return box; }
    (mark.closest('p, dl, ul') || mark).after(box);
    return box;
  }

  function shut(mark) {
    if (!open.has(mark)) return;
    var host = mark.closest('.host');
    if (host) host.style.minHeight = '';
    open.get(mark).remove();
    open.delete(mark);
    mark.setAttribute('aria-expanded', 'false');
  }

  function toggle(mark) {
    if (open.has(mark)) { shut(mark); return; }
    var near = mark.closest('tr, svg, li, .act, .utterance');
    Array.from(open.keys()).forEach(function (other) {
      if (near && other.closest('tr, svg, li, .act, .utterance') === near) shut(other);
    });
    open.set(mark, place(mark, panel(mark)));
    mark.setAttribute('aria-expanded', 'true');
  }

  doc.querySelectorAll('a.m').forEach(function (mark) { mark.setAttribute('aria-expanded', 'false'); });
  doc.addEventListener('click', function (event) {
    var mark = event.target.closest('a.m');
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    toggle(mark);
  });

  // The stemma lights up what a node derives from and what derives from it.

  doc.querySelectorAll('.graph').forEach(function (graph) {
    var nodes = graph.querySelectorAll('.node');
    var links = graph.querySelectorAll('.link');
    var stops = Array.from(graph.querySelectorAll('a.node, a.more'));
    links.forEach(function (link) { link.setAttribute('tabindex', '-1'); });
    function hold(stop) {
      stops.forEach(function (other) { other.setAttribute('tabindex', other === stop ? '0' : '-1'); });
    }
    if (stops.length) hold(stops[0]);
    function goal(stop, key) {
      var at = stops.indexOf(stop);
      switch (key) {
        case 'ArrowDown': return stops[at + 1];
        case 'ArrowUp': return stops[at - 1];
        case 'Home': return stops[0];
        case 'End': return stops[stops.length - 1];
        case 'ArrowLeft': return doc.getElementById(stop.dataset.parent || '');
        case 'ArrowRight': return stops.find(function (other) { return stop.id && other.dataset.parent === stop.id; });
      }
    }
    graph.addEventListener('focusin', function (event) {
      var stop = event.target.closest('a.node, a.more');
      if (stop) hold(stop);
    });
    graph.addEventListener('keydown', function (event) {
      var stop = event.target.closest('a.node, a.more');
      if (!stop || event.metaKey || event.ctrlKey || event.altKey) return;
      var next = goal(stop, event.key);
      if (/^(Arrow|Home|End)/.test(event.key)) event.preventDefault();
      if (next && stops.indexOf(next) >= 0) next.focus();
    });
    function dark() {
      graph.classList.remove('dim');
      graph.querySelectorAll('.lit').forEach(function (lit) { lit.classList.remove('lit'); });
    }
    function light(node) {
      dark();
      var kin = new Set(node.dataset.kin.split(' ').concat(node.id));
      graph.classList.add('dim');
      nodes.forEach(function (other) { other.classList.toggle('lit', kin.has(other.id)); });
      links.forEach(function (link) {
        link.classList.toggle('lit', kin.has(link.dataset.from) && kin.has(link.dataset.to));
      });
    }
    nodes.forEach(function (node) {
      node.addEventListener('mouseenter', function () { light(node); });
      node.addEventListener('focus', function () { light(node); });
      node.addEventListener('mouseleave', dark);
      node.addEventListener('blur', dark);
    });
  });

  // The order of the statements.

  doc.querySelectorAll('.sort').forEach(function (bar) {
    var section = bar.closest('section');
    var body = section.querySelector('tbody');
    var rows = Array.from(body.querySelectorAll('.statement'));
    var alone = section.querySelector('details.alone');
    var by = {
      differs: rows.slice(),
      origins: rows.slice().sort(function (a, b) {
        return b.dataset.origins - a.dataset.origins || b.dataset.tellings - a.dataset.tellings;
      })
    };
    bar.hidden = false;
    if (!alone) bar.querySelector('[data-sort=alone]').remove();
    bar.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button) return;
      bar.querySelectorAll('button').forEach(function (other) {
        other.setAttribute('aria-pressed', String(other === button));
      });
      Array.from(open.keys()).forEach(function (mark) { if (body.contains(mark)) shut(mark); });
      var only = button.dataset.sort === 'alone';
      body.closest('.scroll').hidden = only;
      if (alone) alone.open = only;
      if (!only) by[button.dataset.sort].forEach(function (row) { body.append(row); });
    });
  });

  // Keys.

  function step(by) {
    var rows = Array.from(doc.querySelectorAll('.statement')).filter(function (row) {
      return row.offsetParent !== null;
    });
    var at = rows.findIndex(function (row) { return row.contains(doc.activeElement); });
    if (at < 0) {
      at = rows.findIndex(function (row) { return row.getBoundingClientRect().top > 0; });
      at = at < 0 ? rows.length : at;
      at -= by > 0 ? 1 : 0;
    }
    var row = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  var help = doc.getElementById('help');
  doc.addEventListener('keydown', function (event) {
    if (event.metaKey || event.ctrlKey || event.altKey || help.open) return;
    var active = doc.activeElement;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '?') help.showModal();
    else if (event.key === 'Enter' && active && active.classList.contains('statement')) toggle(active.querySelector('a.m'));
    else if (event.key === 'Escape') {
      var last = Array.from(open.keys()).pop();
      if (last) { shut(last); last.focus(); }
    }
  });

  // On paper, open evidence becomes footnotes of its story.

  var notes = [];
  window.addEventListener('beforeprint', function () {
    doc.querySelectorAll('.story').forEach(function (story) {
      var list = make('ol', 'footnotes');
      Array.from(open.keys()).filter(function (mark) { return story.contains(mark) && !mark.closest('svg'); }).forEach(function (mark, i) {
        var number = make('sup', 'noted', String(i + 1));
        mark.after(number);
        var item = make('li');
        item.append(String(i + 1), panel(mark));
        list.append(item);
        notes.push(number);
      });
      if (list.children.length) { story.append(list); notes.push(list); }
    });
  });
  window.addEventListener('afterprint', function () {
    notes.forEach(function (note) { note.remove(); });
    notes = [];
  });
}());
