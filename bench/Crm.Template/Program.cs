using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

// What an application of the framework starts with: accounts in a database, pages, and a form to sign in. The product's start is compared with it.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<IdentityDbContext>(o => o.UseNpgsql(Environment.GetEnvironmentVariable("FLOOR_DATABASE")));
builder.Services.AddIdentity<IdentityUser, IdentityRole>().AddEntityFrameworkStores<IdentityDbContext>().AddDefaultTokenProviders();
builder.Services.AddRazorPages();
await using var app = builder.Build();
app.UseStaticFiles();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.MapRazorPages();
await app.RunAsync();
