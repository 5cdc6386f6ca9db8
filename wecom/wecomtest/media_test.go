package wecomtest_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/media"
	"github.com/wecomkit/wecomkit/wecom/wecomtest"
)

func TestAFileComesBackWholeAndInParts(t *testing.T) {
	t.Parallel()
	s := wecomtest.NewServer()
	t.Cleanup(s.Close)
	corp, _ := newClients(t, s)
	c, text := media.New(corp), strings.Repeat("0123456789", 10)
	up, err := c.Upload(t.Context(), &media.UploadRequest{Type: media.TypeFile, Media: wecom.File{Name: "数 字.txt", Reader: strings.NewReader(text)}})
	require.NoError(t, err)
	req := &media.GetRequest{MediaID: up.MediaID}

	var whole bytes.Buffer
	resp, err := c.Get(t.Context(), req, &whole)
	require.NoError(t, err)
	assert.Equal(t, text, whole.String())
	assert.Equal(t, "数 字.txt", resp.Name)
	assert.EqualValues(t, 100, resp.Size)
	assert.EqualValues(t, 100, resp.Total)

	var parts bytes.Buffer
	calls := 0
	for done := false; !done; calls++ {
		resp, err = c.Get(t.Context(), req, &parts, wecom.WithRange(int64(parts.Len()), 48))
		require.NoError(t, err)
		done = resp.Offset+resp.Size == resp.Total
	}
	assert.Equal(t, text, parts.String())
	assert.Equal(t, 3, calls)

	_, err = c.Get(t.Context(), req, &parts, wecom.WithRange(100, 48))
	require.ErrorContains(t, err, "416")
	assert.Len(t, parts.String(), 100)
}
