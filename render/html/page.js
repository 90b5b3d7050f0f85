// Hovering or focusing a mark shows its record, with those of the marks
// around it in short, and lights up what belongs to the same record.
// Without this script the marks have titles.
(() => {
  const tip = document.getElementById("tip");
  let shown = null, timer = 0;

  for (const mark of document.querySelectorAll("mark[title]")) {
    mark.dataset.why = mark.title;
    mark.removeAttribute("title");
  }

  const line = (text) => {
    const p = document.createElement("p");
    p.className = "why";
    p.textContent = text;
    return p;
  };

  // entry returns the record of a mark, in full or its title only.
  const entry = (mark, full) => {
    const box = document.createElement("div");
    box.className = "record";
    const record = document.getElementById("r-" + mark.dataset.record);
    const parts = record ? (full ? record.children : [record.firstElementChild]) : [];
    for (const part of parts) box.append(part.cloneNode(true));
    if (full || !record) box.append(line(mark.dataset.why));
    return box;
  };

  // around returns the marks to tell of: mark and those around it, each
  // record once, and those without a record behind the others.
  const around = (mark) => {
    const recorded = [], bare = [], seen = new Set();
    for (let m = mark; m; m = m.parentElement.closest("mark")) {
      const record = m.dataset.record;
      if (!record) bare.push(m);
      else if (!seen.has(record)) recorded.push(m);
      seen.add(record);
    }
    return [...recorded, ...bare];
  };

  const light = (id, on) => {
    if (!id) return;
    for (const e of document.querySelectorAll(`[data-record="${CSS.escape(id)}"]`)) {
      if (!e.matches("mark.quote, .said, #tip *")) e.classList.toggle("same", on);
    }
  };

  const show = (mark, x) => {
    clearTimeout(timer);
    if (shown === mark) return;
    hide();
    const marks = around(mark);
    shown = mark;
    tip.replaceChildren(...marks.map((m, i) => entry(m, i === 0)));
    tip.hidden = false;
    place(mark, x);
    mark.setAttribute("aria-describedby", "tip");
    light(marks[0].dataset.record, true);
  };

  // place puts the tip below the line of the mark at x, above where there is
  // no room below.
  const place = (mark, x) => {
    const lines = [...mark.getClientRects()];
    const r = lines.find((l) => x >= l.left && x <= l.right) || lines[0] || mark.getBoundingClientRect();
    const wide = document.documentElement.clientWidth, high = window.innerHeight;
    const left = Math.max(8, Math.min((x ?? r.left) - 24, wide - tip.offsetWidth - 8));
    const below = r.bottom + 6 + tip.offsetHeight <= high || r.top < tip.offsetHeight + 6;
    tip.style.left = left + scrollX + "px";
    tip.style.top = (below ? r.bottom + 6 : r.top - tip.offsetHeight - 6) + scrollY + "px";
  };

  const hide = () => {
    clearTimeout(timer);
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    for (const e of document.querySelectorAll(".same")) e.classList.remove("same");
    shown = null;
    tip.hidden = true;
  };
  const hideSoon = () => { clearTimeout(timer); timer = setTimeout(hide, 180); };

  const switchOf = (mark) => document.getElementById("show-" + mark.classList[0]);

  // lively returns the innermost mark at target whose layer is shown.
  const lively = (target) => {
    for (let m = target.closest && target.closest("mark"); m; m = m.parentElement.closest("mark")) {
      const box = switchOf(m);
      if (!box || box.checked) return m;
    }
    return null;
  };

  let row = null; // of the card, under the mouse
  document.addEventListener("pointerover", (e) => {
    if (tip.contains(e.target)) return clearTimeout(timer);
    const mark = lively(e.target);
    if (mark) return show(mark, e.clientX);
    if (shown) hideSoon();
    const next = e.target.closest && e.target.closest(".card [data-record]");
    if (next === row) return;
    if (row) light(row.dataset.record, false);
    row = next;
    if (row) light(row.dataset.record, true);
  });
  document.addEventListener("focusin", (e) => {
    if (e.target.matches("mark")) show(e.target);
  });
  document.addEventListener("focusout", hideSoon);
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") hide(); });

  // Marks of a layer that is not shown are no stops of the Tab key.
  document.addEventListener("change", () => {
    hide();
    for (const mark of document.querySelectorAll("mark[tabindex]")) {
      const box = switchOf(mark);
      mark.tabIndex = box && box.checked ? 0 : -1;
    }
  });
})();
