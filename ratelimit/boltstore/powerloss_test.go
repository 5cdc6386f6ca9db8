package boltstore_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.etcd.io/bbolt"

	"github.com/wecomkit/wecomkit/ratelimit"
	"github.com/wecomkit/wecomkit/ratelimit/boltstore"
)

// The environment of a child that records what it writes and syncs.
const (
	recordEnv = "BOLTSTORE_TEST_RECORD" // the recording's file
	noSyncEnv = "BOLTSTORE_TEST_NOSYNC" // bbolt's NoSync is switched on after the opening
)

// recorder is added to a copy of bbolt, so that a child's writes and syncs are
// appended to the recording: kind, offset, length, bytes.
const recorder = `package bbolt

import (
	"encoding/binary"
	"os"
	"syscall"
)

func record(kind byte, off int64, data []byte) {
	name := os.Getenv("` + recordEnv + `")
	if name == "" {
		return
	}
	f, err := os.OpenFile(name, os.O_APPEND|os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	b := binary.BigEndian.AppendUint64([]byte{kind}, uint64(off))
	b = binary.BigEndian.AppendUint64(b, uint64(len(data)))
	if _, err := f.Write(append(b, data...)); err != nil {
		panic(err)
	}
}

func (db *DB) recordedWrite(b []byte, off int64) (int, error) {
	record('w', off, b)
	return db.file.WriteAt(b, off)
}

func fdatasync(db *DB) error {
	err := syscall.Fdatasync(int(db.file.Fd()))
	record('s', 0, nil)
	return err
}
`

// command runs the go command and returns what it prints.
func command(t *testing.T, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", args...).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return strings.TrimSpace(string(out))
}

// recordingChild builds this test binary on a bbolt that records.
func recordingChild(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	patched := filepath.Join(dir, "bbolt")
	require.NoError(t, os.CopyFS(patched, os.DirFS(command(t, "list", "-m", "-f", "{{.Dir}}", "go.etcd.io/bbolt"))))
	replace(t, filepath.Join(patched, "db.go"), "db.ops.writeAt = db.file.WriteAt", "db.ops.writeAt = db.recordedWrite")
	write(t, filepath.Join(patched, "bolt_linux.go"), []byte(recorder))

	mod := command(t, "env", "GOMOD")
	for _, kind := range []string{".mod", ".sum"} {
		b, err := os.ReadFile(strings.TrimSuffix(mod, ".mod") + kind)
		require.NoError(t, err)
		write(t, filepath.Join(dir, "child"+kind), b)
	}
	command(t, "mod", "edit", "-replace=go.etcd.io/bbolt="+patched, filepath.Join(dir, "child.mod"))
	child := filepath.Join(dir, "child.test")
	command(t, "test", "-c", "-modfile="+filepath.Join(dir, "child.mod"), "-o", child, ".")
	return child
}

func write(t *testing.T, path string, b []byte) {
	t.Helper()
	if err := os.Remove(path); err != nil { // copies of the module cache are read-only
		require.ErrorIs(t, err, os.ErrNotExist)
	}
	require.NoError(t, os.WriteFile(path, b, 0o600))
}

func replace(t *testing.T, path, from, to string) {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, 1, bytes.Count(b, []byte(from)), "bbolt has changed: look where it writes")
	write(t, path, bytes.Replace(b, []byte(from), []byte(to), 1))
}

// takeRecorded is the recording child: eight takers, and a record after each grant.
func takeRecorded(path string) error {
	db, err := bbolt.Open(path, 0o600, nil)
	if err != nil {
		return err
	}
	s, err := boltstore.New(db)
	if err != nil {
		return err
	}
	db.NoSync = os.Getenv(noSyncEnv) != ""
	told, err := os.OpenFile(os.Getenv(recordEnv), os.O_APPEND|os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	failed := make(chan error)
	for taker := range childTakers {
		go func() { failed <- takeAndTell(s, taker, told) }()
	}
	for range childTakers {
		if err := <-failed; err != nil {
			return err
		}
	}
	return nil
}

func takeAndTell(s *boltstore.Store, taker int, told *os.File) error {
	for i := range 100 {
		takes := append(crashTakes(), take("subject", fmt.Sprint(taker, i), 1, ratelimit.Week())...)
		if _, err := s.Take(context.Background(), takes); err != nil {
			return err
		}
		if _, err := told.Write(append([]byte{'g'}, make([]byte, 16)...)); err != nil {
			return err
		}
	}
	return nil
}

// record is one write, sync or grant of the child.
type record struct {
	kind byte
	off  int
	data []byte
}

// recording runs the child to its end and reads what it recorded.
func recording(t *testing.T, name string, env ...string) []record {
	t.Helper()
	file := filepath.Join(t.TempDir(), "recording")
	child := exec.CommandContext(t.Context(), name)
	child.Env = append(append(os.Environ(), childEnv+"="+ledger(t), recordEnv+"="+file), env...)
	out, err := child.CombinedOutput()
	require.NoError(t, err, "%s", out)
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	var records []record
	for len(b) > 0 {
		off, n := number(b[1:]), number(b[9:])
		records = append(records, record{b[0], off, b[17 : 17+n]})
		b = b[17+n:]
	}
	return records
}

func number(b []byte) int { return int(binary.BigEndian.Uint64(b)) }

// disk is what a power cut leaves: all that was synced, and any part of what was not.
type disk struct {
	synced  []byte
	pending []record
	told    int64
}

func (d *disk) play(r record) {
	switch r.kind {
	case 'w':
		d.pending = append(d.pending, r)
	case 's':
		for _, w := range d.pending {
			d.synced = apply(d.synced, w)
		}
		d.pending = nil
	case 'g':
		d.told++
	}
}

func apply(image []byte, w record) []byte {
	if end := w.off + len(w.data); end > len(image) {
		image = append(image, make([]byte, end-len(image))...)
	}
	copy(image[w.off:], w.data)
	return image
}

// cut returns the file after a power cut: only what was synced, or with some of the rest.
func (d *disk) cut(random *rand.Rand) []byte {
	image := slices.Clone(d.synced)
	if random.IntN(2) == 0 {
		return image
	}
	for _, w := range d.pending {
		if random.IntN(2) == 0 {
			image = apply(image, w)
		}
	}
	return image
}

// used opens the file that a power cut left and returns what it remembers.
func used(t *testing.T, path string, image []byte) int64 {
	t.Helper()
	require.NoError(t, os.WriteFile(path, image, 0o600))
	require.NoError(t, os.Truncate(path, 16<<20)) // bbolt grows a file so far before it writes
	s, err := boltstore.Open(path)
	require.NoError(t, err, "the file always opens")
	defer s.Close()
	takes := crashTakes()
	require.NoError(t, s.Peek(t.Context(), takes))
	require.Equal(t, takes[0].Used, takes[1].Used, "all or nothing")
	return takes[0].Used
}

func TestPowerLoss(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("go"); err != nil || runtime.GOOS != "linux" {
		t.Skip("the recording child is built by the go command, and records Linux's fdatasync")
	}
	child := recordingChild(t)
	t.Run("forgets no grant", func(t *testing.T) { powerLoss(t, recording(t, child)) })
	t.Run("is seen where nothing is synced", func(t *testing.T) {
		var d disk
		for _, r := range recording(t, child, noSyncEnv+"=1") {
			d.play(r)
		}
		require.EqualValues(t, 100*childTakers, d.told)
		require.Less(t, used(t, ledger(t), d.synced), d.told)
	})
}

// powerLoss cuts the power at a thousand random points of the recording.
func powerLoss(t *testing.T, records []record) {
	random := rand.New(rand.NewPCG(4, 0))
	made := slices.IndexFunc(records, func(r record) bool { return r.kind == 's' }) // before, there is no file yet
	cuts := map[int]int{}
	for range 1000 {
		cuts[made+random.IntN(len(records)-made)]++
	}
	path := ledger(t)
	var d disk
	for i, r := range records {
		d.play(r)
		for range cuts[i] {
			remembers := used(t, path, d.cut(random))
			require.GreaterOrEqual(t, remembers, d.told, "record %d: a grant was forgotten", i)
			require.LessOrEqual(t, remembers, d.told+childTakers, "record %d: charged what nobody asked for", i)
		}
	}
	require.EqualValues(t, 100*childTakers, d.told)
}
