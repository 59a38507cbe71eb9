using System.Security.Cryptography;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Migrations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Accounts;

/// <summary>Makes accounts with one-time passwords.</summary>
internal sealed class AccountFactory(UserManager<User> users, CrmDbContext db, AuditLog audit, IClock clock)
{
    // No look-alike letters: a one-time password is read aloud.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string OneTimePassword() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => new string(RandomNumberGenerator.GetItems<char>(Letters, 5))));

    /// <summary>Creates the administrator and gives the password to hand over.</summary>
    public async Task<string> CreateAdministrator(string email, CancellationToken ct)
    {
        var password = OneTimePassword();
        var role = await db.Set<Role>().FirstOrDefaultAsync(r => r.Name == DefaultRoleNames.All[DefaultRoles.Administrator], ct)
            ?? throw new BusinessException(AccountErrors.RolesMissing);
        var user = new User(clock.NewId(), email.Trim(), "Administrateur");
        user.HasRoles([role.Id]);
        user.AskNewPassword(true);
        audit.Note(nameof(User), user.Id, "Created", new { address = new[] { null, email.Trim() }, roles = new[] { null, role.Name } });
        IdentityAnswers.Must(await users.CreateAsync(user, password));
        return password;
    }
}
