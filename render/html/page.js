// Hovering or focusing a mark shows its record, with those of the marks
// around it in short, and lights up the other marks of the same record.
(() => {
  const tip = document.getElementById("tip");
  let shown = null, timer = 0;

  const line = (name, text) => {
    const p = document.createElement("p");
    p.className = name;
    p.textContent = text;
    return p;
  };

  // entry returns the record of a mark, in full or its title only.
  const entry = (mark, full) => {
    const box = document.createElement("div");
    box.className = "record";
    const record = document.getElementById("r-" + mark.dataset.record);
    if (record) {
      const parts = full ? record.children : [record.firstElementChild];
      for (const part of parts) box.append(part.cloneNode(true));
    }
    if (full && mark.dataset.why) box.append(line("why", mark.dataset.why));
    return box;
  };

  const marksFrom = (mark) => {
    const marks = [], seen = new Set();
    for (let m = mark; m; m = m.parentElement && m.parentElement.closest("mark")) {
      const key = m.dataset.record || m.dataset.why;
      if (!seen.has(key) && (m === mark || m.dataset.record)) marks.push(m);
      seen.add(key);
    }
    return marks;
  };

  const light = (id, on) => {
    if (!id) return;
    for (const e of document.querySelectorAll(`[data-record="${CSS.escape(id)}"]`)) {
      if (!e.matches("mark.quote, dl")) e.classList.toggle("same", on);
    }
  };

  const show = (mark, x) => {
    clearTimeout(timer);
    if (shown === mark) return;
    hide();
    shown = mark;
    tip.replaceChildren(...marksFrom(mark).map((m, i) => entry(m, i === 0)));
    tip.hidden = false;
    place(mark, x);
    mark.setAttribute("aria-describedby", "tip");
    light(mark.dataset.record, true);
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
    light(shown.dataset.record, false);
    shown = null;
    tip.hidden = true;
  };
  const hideSoon = () => { clearTimeout(timer); timer = setTimeout(hide, 180); };

  // lively tells whether a mark has something to show: not when its layer is
  // switched off.
  const lively = (target) => {
    for (let m = target.closest && target.closest("mark"); m; m = m.parentElement.closest("mark")) {
      const box = document.getElementById("show-" + m.classList[0]);
      if ((m.dataset.record || m.dataset.why) && (!box || box.checked)) return m;
    }
    return null;
  };

  document.addEventListener("pointerover", (e) => {
    if (tip.contains(e.target)) return clearTimeout(timer);
    const mark = lively(e.target);
    if (mark) return show(mark, e.clientX);
    if (shown) hideSoon();
    const row = e.target.closest && e.target.closest(".card [data-record]");
    for (const other of document.querySelectorAll(".card .lit")) {
      other.classList.remove("lit");
      light(other.dataset.record, false);
    }
    if (row && !row.matches("dl")) {
      row.classList.add("lit");
      light(row.dataset.record, true);
    }
  });
  document.addEventListener("focusin", (e) => {
    if (e.target.matches("mark")) show(e.target);
  });
  document.addEventListener("focusout", hideSoon);
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") hide(); });
})();
