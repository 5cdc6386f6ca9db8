module github.com/wecomkit/wecomkit/internal/bench

go 1.26.0

require github.com/wecomkit/wecomkit v0.0.0

replace github.com/wecomkit/wecomkit => ../..
