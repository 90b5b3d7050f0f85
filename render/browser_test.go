package render

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A browser is a headless Chromium with one page, driven over two pipes by
// the DevTools protocol: messages are JSON, each ended by a zero byte.
type browser struct {
	t        *testing.T
	to       *os.File
	from     *bufio.Reader
	session  string
	last     int
	requests []string // the addresses the page asked for
}

// openBrowser skips the test where there is no Chromium.
func openBrowser(t *testing.T) *browser {
	t.Helper()
	program := chromium()
	if program == "" {
		t.Skip("the page is not tried out: no chromium, chromium-browser or google-chrome in PATH")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	theirIn, to, err := os.Pipe()
	require.NoError(t, err)
	from, theirOut, err := os.Pipe()
	require.NoError(t, err)
	c := exec.CommandContext(ctx, program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
		"--user-data-dir="+t.TempDir(), "--remote-debugging-pipe", "about:blank")
	c.ExtraFiles = []*os.File{theirIn, theirOut} // 3 and 4, as the protocol wants them
	require.NoError(t, c.Start())
	theirIn.Close()
	theirOut.Close()
	b := &browser{t: t, to: to, from: bufio.NewReader(from)}
	t.Cleanup(func() {
		b.session = ""
		_ = b.try("Browser.close", nil, nil)
		to.Close()
		_ = c.Wait() // before its directory is removed
		from.Close()
	})
	if err := b.try("Browser.getVersion", nil, nil); err != nil {
		t.Skipf("the page is not tried out: %s does not start: %v", program, err)
	}
	var target struct{ TargetID string }
	b.call("Target.createTarget", object{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	b.call("Target.attachToTarget", object{"targetId": target.TargetID, "flatten": true}, &attached)
	b.session = attached.SessionID
	b.call("Network.enable", nil, nil)
	b.call("Page.enable", nil, nil)
	return b
}

// chromium returns the path of the browser, "" where there is none.
func chromium() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

type object map[string]any

// call calls a method of the protocol and reads its result into out.
func (b *browser) call(method string, params object, out any) {
	b.t.Helper()
	require.NoError(b.t, b.try(method, params, out), method)
}

func (b *browser) try(method string, params object, out any) error {
	b.last++
	message := object{"id": b.last, "method": method}
	if params != nil {
		message["params"] = params
	}
	if b.session != "" {
		message["sessionId"] = b.session
	}
	raw, err := json.Marshal(message)
	if err != nil {
		return err
	}
	if _, err := b.to.Write(append(raw, 0)); err != nil {
		return err
	}
	for {
		raw, err := b.from.ReadBytes(0)
		if err != nil {
			return fmt.Errorf("the browser is gone: %w", err)
		}
		var answer struct {
			ID     int
			Method string
			Params struct{ Request struct{ URL string } }
			Result json.RawMessage
			Error  *struct{ Message string }
		}
		if err := json.Unmarshal(raw[:len(raw)-1], &answer); err != nil {
			return err
		}
		switch {
		case answer.Method == "Network.requestWillBeSent":
			b.requests = append(b.requests, answer.Params.Request.URL)
		case answer.ID != b.last:
		case answer.Error != nil:
			return errors.New(answer.Error.Message)
		case out != nil:
			return json.Unmarshal(answer.Result, out)
		default:
			return nil
		}
	}
}

// eval evaluates an expression in the page and reads its value into out.
func (b *browser) eval(expression string, out any) {
	b.t.Helper()
	var r struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails json.RawMessage
	}
	b.call("Runtime.evaluate", object{"expression": expression, "returnByValue": true, "awaitPromise": true}, &r)
	require.Empty(b.t, string(r.ExceptionDetails), expression)
	if out != nil {
		require.NoError(b.t, json.Unmarshal(r.Result.Value, out), expression)
	}
}

// open loads a page and waits for it, the mouse away and the scheme light.
func (b *browser) open(url string) {
	b.t.Helper()
	b.scheme("light")
	b.call("Input.dispatchMouseEvent", object{"type": "mouseMoved", "x": 0, "y": 0}, nil)
	b.call("Page.navigate", object{"url": url}, nil)
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		var ready bool
		b.eval("location.href !== 'about:blank' && document.readyState === 'complete'", &ready)
		if ready {
			return
		}
		require.True(b.t, time.Now().Before(end), "the page does not load")
	}
}

// hover moves the mouse to the middle of the first line of an element.
func (b *browser) hover(selector string) { b.mouse(selector, "mouseMoved") }

func (b *browser) click(selector string) {
	b.mouse(selector, "mouseMoved", "mousePressed", "mouseReleased")
}

func (b *browser) mouse(selector string, kinds ...string) {
	b.t.Helper()
	var at struct{ X, Y float64 }
	b.eval(fmt.Sprintf(`(() => {
		const e = document.querySelector(%q);
		e.scrollIntoView({block: "center", behavior: "instant"});
		const r = e.getClientRects()[0];
		return {x: r.left + r.width / 2, y: r.top + r.height / 2};
	})()`, selector), &at)
	for _, kind := range kinds {
		b.call("Input.dispatchMouseEvent", object{"type": kind, "x": at.X, "y": at.Y, "button": "left", "clickCount": 1}, nil)
	}
}

func (b *browser) press(key string) {
	b.t.Helper()
	for _, kind := range []string{"keyDown", "keyUp"} {
		b.call("Input.dispatchKeyEvent", object{"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": keyCodes[key]}, nil)
	}
}

var keyCodes = map[string]int{"Tab": 9, "Escape": 27}

// scheme sets the colours the reader's system prefers, light or dark.
func (b *browser) scheme(name string) {
	b.t.Helper()
	b.call("Emulation.setEmulatedMedia", object{"media": "", "features": []object{
		{"name": "prefers-color-scheme", "value": name}, {"name": "prefers-reduced-motion", "value": "reduce"},
	}}, nil)
}
