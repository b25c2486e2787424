fn main() {
    let text = std::fs::read_to_string("catalog/asa.yaml").unwrap();
    let t = std::time::Instant::now();
    let _ = codegen::catalog::places::Places::read("x", &text).unwrap();
    eprintln!("places {:?}", t.elapsed());
    let y = serde_yaml::from_str::<serde_yaml::Value>(&text).unwrap();
    eprintln!("yaml {:?}", t.elapsed());
    let _ = codegen::catalog::load::schema();
    eprintln!("schema {:?}", t.elapsed());
    let c: codegen::catalog::model::Catalog = serde_yaml::from_value(y).unwrap();
    eprintln!("from_value {:?}", t.elapsed());
    let c2: codegen::catalog::model::Catalog = serde_yaml::from_str(&text).unwrap();
    eprintln!("direct {:?}", t.elapsed());
    let l = codegen::lower::lower(&c);
    eprintln!("lower {:?}", t.elapsed());
    for li in &l.lists {
        for v in &li.values {
            codegen::reference::listed(&l, li, &v.text);
        }
    }
    eprintln!("listed {:?}", t.elapsed());
    drop(c2);
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
