fn main() {
    let text = std::fs::read_to_string("catalog/asa.yaml").unwrap();
    let t = std::time::Instant::now();
    let loaded = codegen::catalog::load::load("catalog/asa.yaml", &text);
    eprintln!("load {:?}", t.elapsed());
    let checked = codegen::catalog::check::check(&loaded);
    eprintln!("check {:?}", t.elapsed());
    for f in &checked.findings {
        println!("{}\n", f.render(&text, false));
    }
    println!("{} findings", checked.findings.len());
}
