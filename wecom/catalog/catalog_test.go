package catalog_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"net/http"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wecomkit/wecomkit/wecom"
	"github.com/wecomkit/wecomkit/wecom/catalog"
)

// endpointVars finds the names of all package-level variables of type wecom.Endpoint below dir,
// and the names that the Endpoints functions list, each with its folder before it.
func endpointVars(t *testing.T, dir string) (declared, listed map[string]bool) {
	t.Helper()
	declared, listed = map[string]bool{}, map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		room := filepath.Dir(path) + "."
		for _, decl := range file.Decls {
			switch d := decl.(type) {
			case *ast.GenDecl:
				for _, name := range endpointNames(d) {
					declared[room+name] = true
				}
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.Name == "Endpoints" {
					ast.Inspect(d.Body, func(n ast.Node) bool {
						if id, ok := n.(*ast.Ident); ok {
							listed[room+id.Name] = true
						}
						return true
					})
				}
			}
		}
		return nil
	})
	require.NoError(t, err)
	return declared, listed
}

func endpointNames(d *ast.GenDecl) []string {
	var names []string
	for _, spec := range d.Specs {
		v, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for i, value := range v.Values {
			lit, ok := value.(*ast.CompositeLit)
			if !ok {
				continue
			}
			typ := ""
			switch x := lit.Type.(type) {
			case *ast.Ident:
				typ = x.Name
			case *ast.SelectorExpr:
				typ = x.Sel.Name
			}
			if typ == "Endpoint" {
				names = append(names, v.Names[i].Name)
			}
		}
	}
	return names
}

func TestEveryEndpointIsListed(t *testing.T) {
	t.Parallel()
	declared, listed := endpointVars(t, "..")
	require.NotEmpty(t, declared)
	for name := range declared {
		assert.True(t, listed[name], "%s is in no Endpoints function", name)
	}
	n := 0
	for range catalog.All() {
		n++
	}
	require.Equal(t, len(declared), n, "the catalogue leaves out a family, or lists an endpoint twice")
}

func TestEveryEndpointIsWellFormed(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for e := range catalog.All() {
		assert.False(t, seen[e.Path], "%s twice", e.Path)
		seen[e.Path] = true
		assert.True(t, strings.HasPrefix(e.Path, "/cgi-bin/") || e.Host != "" && e.Body == wecom.BodyXML, e.Path)
		assert.Contains(t, []string{http.MethodGet, http.MethodPost}, e.Method, e.Path)
		assert.True(t, e.Page != 0 || e.Deprecated != "", "%s has no page", e.Path)
		assert.Equal(t, reflect.Pointer, reflect.TypeOf(e.NewRequest()).Kind(), e.Path)
		assert.Equal(t, reflect.Pointer, reflect.TypeOf(e.NewResponse()).Kind(), e.Path)
	}
}

// Wire names are those of the pages: lower case with underscores, and every
// field of a request or response has one.
func TestEveryFieldHasItsWireName(t *testing.T) {
	t.Parallel()
	for e := range catalog.All() {
		walk(t, e.Path, reflect.TypeOf(e.NewRequest()), map[reflect.Type]bool{})
		walk(t, e.Path, reflect.TypeOf(e.NewResponse()), map[reflect.Type]bool{})
	}
}

func walk(t *testing.T, path string, typ reflect.Type, seen map[reflect.Type]bool) {
	for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice || typ.Kind() == reflect.Map {
		typ = typ.Elem()
	}
	if typ.Kind() != reflect.Struct || seen[typ] || typ == reflect.TypeFor[wecom.File]() {
		return
	}
	seen[typ] = true
	for i := range typ.NumField() {
		f := typ.Field(i)
		if f.Anonymous {
			walk(t, path, f.Type, seen)
			continue
		}
		assert.True(t, f.IsExported(), "%s: %s.%s", path, typ, f.Name)
		tagged := false
		for _, tag := range []string{"json", "url", "multipart", "xml"} {
			_, ok := f.Tag.Lookup(tag)
			tagged = tagged || ok
		}
		assert.True(t, tagged, "%s: %s.%s has no wire name", path, typ, f.Name)
		walk(t, path, f.Type, seen)
	}
}

func TestZeroValuesSurviveTheWire(t *testing.T) {
	t.Parallel()
	for e := range catalog.All() {
		raw, err := json.Marshal(e.NewResponse())
		require.NoError(t, err, e.Path)
		require.NoError(t, e.Decode(raw, e.NewResponse()), e.Path)
		if e.Method == http.MethodPost && e.Body == wecom.BodyJSON {
			raw, err := json.Marshal(e.NewRequest())
			require.NoError(t, err, e.Path)
			require.NoError(t, e.Decode(raw, e.NewRequest()), "%s: %s", e.Path, raw)
		}
	}
}
