use std::time::Instant as I;
struct E(std::time::Duration,f64); impl std::fmt::Debug for E{fn fmt(&self,f:&mut std::fmt::Formatter)->std::fmt::Result{write!(f,"{:.2?} (cpu {:.2})",self.0,self.1)}}
fn cpu()->f64{let s=std::fs::read_to_string("/proc/self/stat").unwrap();let v:Vec<&str>=s.rsplit(')').next().unwrap().split_whitespace().collect();(v[11].parse::<f64>().unwrap()+v[12].parse::<f64>().unwrap())/100.0}
struct Instant(I,f64); impl Instant{fn now()->Self{Self(I::now(),cpu())} fn elapsed(&self)->E{E(self.0.elapsed(),cpu()-self.1)}}
use codegen::catalog::{load::load, check::check};
fn main(){ let a:Vec<String>=std::env::args().collect(); let n:usize=a[1].parse().unwrap();
 let s=scale::Scale::new(n);
 println!("catalog {} B guide {} B", s.catalog.len(), s.guide.len());
 let t=Instant::now(); let l=load("c.yaml",&s.catalog); println!("load {:?}",t.elapsed());
 let t=Instant::now(); let c=check(&l); println!("check {:?} {} findings",t.elapsed(), c.findings.len());
 for f in c.findings.iter().take(10){println!("{}", f.render(&s.catalog,false));}
 let Some(low)=c.lowered else {return};
 let t=Instant::now(); let r=codegen::rust::emit(&low); println!("rust {:?} {} B",t.elapsed(), r.values().map(|s|s.len()).sum::<usize>());
 for (k,v) in &r {println!("  {k} {}", v.len());}
 let t=Instant::now(); let b=codegen::book::emit(&low); println!("book {:?} {} files {} B",t.elapsed(), b.len(), b.values().map(|s|s.len()).sum::<usize>());
 let t=Instant::now(); let d=codegen::book::decoder::emit(&low); println!("decoder {:?} {} B",t.elapsed(), d.iter().map(|s|s.1.len()).sum::<usize>());
 let t=Instant::now(); let i=codegen::import::import("c.yaml","","g.txt",&s.guide); println!("import anew {:?} {} findings {}",t.elapsed(),i.findings.len(), i.summary);
 let t=Instant::now(); let i2=codegen::import::import("c.yaml",&i.text,"g.txt",&s.guide); println!("import again {:?} {} findings {}",t.elapsed(),i2.findings.len(), i2.summary);
 let t=Instant::now(); let i=codegen::import::import("c.yaml",&s.catalog,"g.txt",&s.guide); println!("import into curated {:?} {} findings {}",t.elapsed(),i.findings.len(), i.summary);
 for f in i.findings.iter().take(6){println!("{}", f.render(if f.place.file=="g.txt"{&s.guide}else{&s.catalog},false));}
 let st=std::fs::read_to_string("/proc/self/status").unwrap(); println!("{}", st.lines().find(|l|l.starts_with("VmHWM")).unwrap());
 if let Some(f)=a.get(2){ for (k,v) in r.into_iter().chain(b).chain(d){let p=std::path::Path::new(f).join(k); std::fs::create_dir_all(p.parent().unwrap()).unwrap(); std::fs::write(p,v).unwrap();} }
}
