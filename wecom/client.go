package wecom

import (
	"context"
	"errors"
	"io"
)

// Client is the engine that every family's client stands on.
type Client struct{}

// CallOption changes one call.
type CallOption func(*callOptions) error

type callOptions struct{}

// Do sends one call through the whole way.
func (c *Client) Do(ctx context.Context, e *Endpoint, req, resp any, opts ...CallOption) error {
	return errors.New("wecom: engine in the making")
}

// Download sends a call whose answer is a file, and writes it to w.
func (c *Client) Download(ctx context.Context, e *Endpoint, req any, w io.Writer, resp any, opts ...CallOption) error {
	return errors.New("wecom: engine in the making")
}
