package wecom

import "io"

// File is what an upload sends: a stream with its name and size.
type File struct {
	// Name is the file name that the platform shows; any Unicode.
	Name string
	// ContentType of the part; application/octet-stream if empty.
	ContentType string
	// Size in bytes; needed unless Reader tells it by itself (Len or Seek). Checked before anything is sent.
	Size int64
	// Reader is read once. If it is an io.ReadSeeker the upload can be repeated, and a call that fails leaves it where it
	// stood; what a failed call read of any other is lost.
	Reader io.Reader
}
