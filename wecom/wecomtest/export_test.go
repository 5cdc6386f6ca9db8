package wecomtest

// Stateful reports that the server plays the endpoint, with state, instead of answering with an example.
func (s *Server) Stateful(path string) bool {
	_, plays := s.routes[path]
	return plays
}
