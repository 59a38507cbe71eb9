using Crm.Foundation.Access;
using Crm.Migrations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Crm.Web.Accounts;

internal static class AccountServices
{
    private const string Smart = "CookieOrToken";

    public static IServiceCollection AddAccounts(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddIdentityCore<User>(o =>
            {
                o.Password.RequiredLength = 12;
                o.Password.RequireNonAlphanumeric = o.Password.RequireUppercase = o.Password.RequireDigit = o.Password.RequireLowercase = false;
                o.Password.RequiredUniqueChars = 5;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                o.User.RequireUniqueEmail = true;
                o.User.AllowedUserNameCharacters = "";
            })
            .AddUserStore<UserOnlyStore<User, CrmDbContext, Guid>>()
            .AddPasswordValidator<CommonPasswords>()
            .AddErrorDescriber<FrenchIdentityErrors>()
            .AddClaimsPrincipalFactory<OneTimePasswords>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddAuthentication(Smart)
            .AddPolicyScheme(Smart, null, o => o.ForwardDefaultSelector = c => TokenAuthentication.IsBearer(c) ? TokenAuthentication.SchemeName
                : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.SchemeName, null)
            .AddIdentityCookies(c => c.ApplicationCookie!.Configure(o => Cookie(o, environment)));
        // A changed password or « sign out elsewhere » ends the other sessions within a minute.
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddMemoryCache();
        return services
            .AddScoped<ICurrentUser, CurrentUser>().AddPermissions().AddScoped<AccessProfiles>().AddScoped<RoleSeeder>()
            .AddScoped<IUserDirectory, UserDirectory>()
            .AddSingleton<SignInLimits>().AddScoped<SignIn>().AddScoped<MyAccount>().AddScoped<TwoFactor>()
            .AddScoped<AccountFactory>().AddScoped<AccessTokens>().AddScoped<KnownTokens>().AddScoped<KnownNames>().AddScoped<CommandAccount>();
    }

    private static void Cookie(CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        cookie.Cookie.Name = "crm";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/compte/connexion";
        cookie.AccessDeniedPath = "/erreur/403";
        cookie.ReturnUrlParameter = "retour";
        cookie.Events.OnRedirectToLogin = c => Redirect(c, 401);
        cookie.Events.OnRedirectToAccessDenied = c => Redirect(c, 403);
    }

    /// <summary>The API answers by status; a fragment asks the page to navigate; a page is redirected to sign in, or told no.</summary>
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        var request = context.Request;
        if (request.Headers.ContainsKey("HX-Request") && status == 401) context.Response.Headers["HX-Redirect"] = context.RedirectUri;
        else if (status == 401 && !request.Path.StartsWithSegments("/api"))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
