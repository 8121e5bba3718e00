// Comfort on top of pages that work without it. Every word shown comes from the page (data attributes).
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector) => selector && document.querySelector(selector);
  const typing = (target) => target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);

  all("[data-script]").forEach((element) => { element.hidden = false; });
  all("[data-noscript]").forEach((element) => { element.hidden = true; });

  // Copying
  const say = (button) => {
    const before = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = before; }, 2000);
  };
  all("[data-copy]").forEach((button) => {
    const source = one(button.dataset.copy);
    if (!source) return;
    button.ariaLive = "polite";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText((source.value ?? source.textContent).trim());
        say(button);
      } catch {
        getSelection().selectAllChildren(source);
      }
    });
  });

  // Theme
  const root = document.documentElement;
  const darkened = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const themeButtons = all("[data-theme-toggle]");
  const nameTheme = () => themeButtons.forEach((button) => {
    button.textContent = darkened() ? button.dataset.light : button.dataset.dark;
  });
  nameTheme();
  themeButtons.forEach((button) => button.addEventListener("click", () => {
    root.dataset.theme = darkened() ? "light" : "dark";
    const secure = location.protocol === "https:" ? "; secure" : "";
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax${secure}`;
    nameTheme();
  }));

  // Forms: unsent changes, sending once, small selects
  const changed = new Set();
  all("form[data-guard]").forEach((form) => {
    form.addEventListener("input", () => changed.add(form));
    form.addEventListener("submit", () => changed.delete(form));
    if ("kept" in form.dataset) changed.add(form);
  });
  addEventListener("beforeunload", (event) => { if (changed.size) event.preventDefault(); });

  const release = (button) => {
    button.removeAttribute("aria-busy");
    if (button.dataset.words) button.textContent = button.dataset.words;
  };
  document.addEventListener("submit", (event) => {
    const form = event.target, button = event.submitter;
    if (form.method !== "post" || event.defaultPrevented || "stays" in form.dataset) return;
    if (form.dataset.sending) return event.preventDefault();
    form.dataset.sending = "yes";
    if (!button) return;
    button.ariaBusy = "true";
    if (button.dataset.busy) {
      button.dataset.words = button.textContent;
      button.textContent = button.dataset.busy;
    }
  });
  // The page may come back from the browser's memory as it was left.
  addEventListener("pageshow", () => {
    all("[data-sending]").forEach((form) => { delete form.dataset.sending; });
    all("button[aria-busy]").forEach(release);
  });
  // Somebody who signed in again elsewhere goes on here: the page of now has the guard of now, if it is the same person's
  const renew = async (form) => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const held = (name) => page.querySelector(`form [name=${name}]`)?.value, { _for: mark, _guard: token } = form.elements;
    if (!mark?.value || held("_for") !== mark.value) return false;
    token.value = held("_guard");
    return true;
  };
  const send = async (form, data) => {
    const once = () => fetch(`/api/v1${new URL(form.action).pathname}`, { method: "POST", body: data() });
    const answer = await once();
    return answer.status === 403 && await renew(form) ? once() : answer;
  };
  all("select[data-autosubmit]").forEach((select) => select.addEventListener("change", () => select.form.requestSubmit()));

  // A block copied from a spreadsheet keeps its merged cells when its HTML is taken instead of its text
  all("textarea[data-paste-table]").forEach((area) => area.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!/<table[\s>]/i.test(html)) return;
    event.preventDefault();
    area.setRangeText(html, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }));

  // Filtering rows, accents and case aside
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  all("[data-filter]").forEach((input) => {
    const target = one(input.dataset.filter);
    if (!target) return;
    const rows = target.matches("table") ? all("tbody tr", target) : [...target.children];
    const status = input.parentElement.querySelector("[role=status]");
    const { one: single, many, none } = input.dataset;
    const filter = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      const kept = rows.filter((row) => {
        const text = plain(row.textContent);
        row.hidden = !words.every((word) => text.includes(word));
        return !row.hidden;
      }).length;
      if (status) status.textContent = !words.length ? "" : kept === 0 ? none : kept === 1 ? single : many.replace("{n}", kept);
    };
    input.addEventListener("input", filter);
    if (input.value) filter();
  });

  // Walking through the matrix
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const walk = (event) => {
    const link = event.target.closest("td a"), move = step[event.key];
    if (!link || !move) return;
    const rows = all("tr:not(.theme, .open)", event.currentTarget.tBodies[0]);
    let row = rows.indexOf(link.closest("tr")), column = link.closest("td").cellIndex, next;
    do {
      row += move[0];
      column += move[1];
      const cell = rows[row]?.cells[column];
      if (!cell || !column) return;
      next = cell.querySelector("a");
    } while (!next || !next.offsetParent);
    event.preventDefault();
    next.focus();
  };
  all("table[data-matrix]").forEach((table) => table.addEventListener("keydown", walk));

  // Writing in the matrix: Enter opens a cell and keeps it, Escape leaves it, a block of a spreadsheet is pasted whole
  const pen = (table) => {
    const form = one(table.dataset.edit), block = one(table.dataset.block), status = one("[data-cell-status]"), step = one("[data-laststep]");
    const words = table.dataset, link = (cell) => cell.querySelector("a");
    const held = (cell) => cell.classList.contains("void") || link(cell).lang ? "" : all(".line", cell).map((line) => line.textContent).join("\n");
    const fill = (cell, text) => {
      const { competency, level, revision, text: box } = form.elements;
      [competency.value, level.value, revision.value, box.value] = [cell.parentElement.dataset.competency, cell.dataset.level, cell.dataset.revision, text];
    };
    const show = (cell, text) => {
      link(cell).removeAttribute("lang");
      cell.classList.toggle("void", !text);
      link(cell).replaceChildren(...(text || words.write).split("\n").map((line) => Object.assign(document.createElement("span"), { className: "line", textContent: line })));
    };
    const keep = async (cell, text) => {
      const before = held(cell);
      fill(cell, text);
      show(cell, text);
      status.textContent = words.saving;
      const data = () => {
        const sent = new URLSearchParams(new FormData(form));
        sent.delete("_once");
        return sent;
      };
      try {
        const answer = await send(form, data);
        // The page of the cell shows both texts, or what is to be corrected.
        if (answer.status === 409 || answer.status === 422) { fill(cell, text); form.submit(); return; }
        if (!answer.ok) throw answer.status;
        const { revision, step: id, words: done } = await answer.json();
        cell.dataset.revision = revision;
        status.textContent = words.saved;
        if (id) { step.hidden = false; step.querySelector("[name=step]").value = id; step.querySelector("[data-words]").textContent = done; }
      } catch (why) {
        show(cell, before);
        status.textContent = why === 401 ? words.over : words.failed;
        open(cell, text);
      }
    };
    const open = (cell, text) => {
      const anchor = link(cell), before = held(cell), box = document.createElement("textarea");
      let over = false;
      box.value = text ?? before;
      box.rows = Math.max(4, Math.ceil(box.value.length / 24));
      box.ariaLabel = `${words.label}: ${cell.parentElement.cells[0].textContent.trim()}, ${cell.dataset.level}`;
      const close = (keeps, focus) => {
        if (over) return;
        over = true;
        anchor.hidden = false;
        const typed = box.value.trim();
        box.remove();
        if (focus) anchor.focus();
        if (keeps && typed !== before) keep(cell, typed);
      };
      box.addEventListener("keydown", (event) => {
        if (event.key === "Escape") { event.preventDefault(); close(false, true); }
        else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); close(true, true); }
        event.stopPropagation();
      });
      box.addEventListener("blur", () => close(true, false));
      anchor.hidden = true;
      cell.append(box);
      box.focus();
    };
    table.addEventListener("click", (event) => {
      const cell = event.target.closest("td[data-revision]");
      if (!cell || event.ctrlKey || event.metaKey || event.target.tagName === "TEXTAREA") return;
      event.preventDefault();
      open(cell);
    });
    table.addEventListener("paste", (event) => {
      const cell = event.target.closest("td[data-revision]"), text = event.clipboardData.getData("text/plain");
      if (!cell || event.target.tagName === "TEXTAREA" || !text) return;
      event.preventDefault();
      if (!/[\t\n]/.test(text.trim())) return open(cell, text.trim());
      const at = block.elements;
      [at.block_competency.value, at.block_level.value] = [cell.parentElement.dataset.competency, cell.dataset.level];
      at.block.value = text.replace(/\r?\n$/, "");
      at.block_seen.value = all("td[data-revision]", table).map((td) => td.dataset.revision).join(" ");
      block.requestSubmit();
    });
    addEventListener("beforeunload", (event) => { if (table.querySelector("textarea")) event.preventDefault(); });
  };
  all("table[data-edit]").forEach(pen);

  // Forms that save themselves a moment after the last change
  const keeping = (form) => {
    const status = form.querySelector("[data-status]"), { saved, failed, conflict, over, refused } = form.dataset;
    let timer, under, lost = false, dirty = false, broken = false;
    const save = async () => {
      dirty = broken = false;
      try {
        const answer = await send(form, () => new URLSearchParams(new FormData(form)));
        if (answer.status === 409) { lost = true; status.textContent = conflict; return; }
        if (!answer.ok) throw answer.status;
        const { version, savedAt } = await answer.json();
        form.elements.version.value = version;
        const time = new Date(savedAt).toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
        status.textContent = saved.replace("{time}", time);
      } catch (why) {
        dirty = broken = true;
        status.textContent = why === 401 ? over : why === 403 || why === 404 ? refused : failed;
      }
    };
    const start = () => {
      clearTimeout(timer);
      if (!lost && !under) under = save().finally(() => { under = undefined; if (dirty && !lost && !broken) later(); });
      return under;
    };
    const later = () => { clearTimeout(timer); timer = setTimeout(start, 1200); };
    form.addEventListener("input", () => { dirty = true; later(); });
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      if (!under) { dirty = false; return; }
      event.preventDefault();
      under.then(() => form.requestSubmit(event.submitter));
    });
    addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
  };
  all("form[data-autosave]").forEach(keeping);

  // What a form would publish, said again a moment after each change
  const saying = (form) => {
    const remark = form.querySelector("[data-remark]");
    let timer, asked = 0;
    const ask = async () => {
      const mine = ++asked, data = new URLSearchParams(new FormData(form));
      data.delete("_once");
      try {
        const answer = await fetch(form.dataset.preview, { method: "POST", body: data }), said = await answer.json();
        if (mine !== asked) return;
        all("[data-sentence]", form).forEach((line) => { line.hidden = !answer.ok; if (answer.ok) line.textContent = said.sentence[line.dataset.sentence]; });
        remark.textContent = answer.ok ? said.remark?.[root.lang] || "" : said.errors?.[0]?.detail || said.detail || "";
        remark.hidden = !remark.textContent;
      } catch { /* The button still shows it. */ }
    };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 400); });
  };
  all("form[data-preview]").forEach(saying);

  // Number keys place a level, J and K walk from one competency to the next
  const picks = all("[data-pick]");
  let here = 0;
  picks.forEach((pick, index) => pick.closest("fieldset").addEventListener("focusin", () => { here = index; }));
  const place = (event, key) => {
    const field = event.target;
    if (!picks.length || event.ctrlKey || event.metaKey || event.altKey || (typing(field) && field.type !== "radio")) return;
    if (key === "j" || key === "k") here = Math.min(Math.max(here + (key === "j" ? 1 : -1), 0), picks.length - 1);
    const radio = /^[0-9]$/.test(key) ? picks[here].querySelector(`input[value="${key}"]`)
      : key === "j" || key === "k" ? picks[here].querySelector("input:checked") || picks[here].querySelector("input") : null;
    if (!radio) return;
    event.preventDefault();
    radio.focus();
    if (key >= "0" && key <= "9" && !radio.checked) radio.click();
  };

  // Keys for the whole page
  const go = () => {
    const entry = one("[data-goto]"), dialog = entry && one(entry.dataset.goto);
    if (dialog?.showModal) dialog.open || dialog.showModal();
    else if (entry) entry.click();
    return entry;
  };
  const fold = () => {
    const details = all("details[open]:not([data-stay])").filter((each) => each.contains(document.activeElement)).pop() || one(".more[open]");
    if (!details) return;
    details.open = false;
    details.querySelector("summary").focus();
  };
  document.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase(), command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && !event.shiftKey && key === "k") { if (go()) event.preventDefault(); }
    else if (key === "escape" && !one("dialog[open]")) fold();
    else if (picks.length) place(event, key);
    else if (key === "c" && !command && !event.altKey && !typing(event.target) && one("table[data-matrix]")) one("a[data-compare]")?.click();
  });
})();
