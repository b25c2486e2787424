fn main() {
    let text = std::fs::read_to_string("catalog/asa.yaml").unwrap();
    let loaded = codegen::catalog::load::load("catalog/asa.yaml", &text);
    let checked = codegen::catalog::check::check(&loaded);
    let files = codegen::rust::emit(&checked.lowered.unwrap());
    for (n, t) in files {
        std::fs::create_dir_all("asa-messages/src/generated").unwrap();
        std::fs::write(n, t).unwrap();
    }
}
