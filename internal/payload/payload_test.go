package payload

import (
	"bytes"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBodyReadsOnceAndKeepsItsBytes(t *testing.T) {
	t.Parallel()
	b := New([]byte("hello"))
	var first [2]byte
	_, err := io.ReadFull(b, first[:])
	require.NoError(t, err)
	require.Equal(t, 3, b.Len())
	var rest bytes.Buffer
	n, err := b.WriteTo(&rest)
	require.NoError(t, err)
	require.EqualValues(t, 3, n)
	require.Equal(t, "llo", rest.String())
	_, err = b.Read(first[:])
	require.ErrorIs(t, err, io.EOF)
	require.Equal(t, "hello", string(b.Bytes()))
	require.NoError(t, b.Close())
}
