using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Migrations;
using Microsoft.EntityFrameworkCore;

namespace Crm.Web.Accounts;

/// <summary>Personal access tokens: made, listed, revoked by their owner.</summary>
internal sealed class AccessTokens(CrmDbContext db, ICurrentUser user, IClock clock, IUserDirectory directory, KnownTokens known, AuditLog audit)
{
    /// <summary>The secret, shown this once.</summary>
    public async Task<string> CreateFor(string email, string name, int days, CancellationToken ct)
    {
        var owner = await directory.ByEmail(email, ct) ?? throw new BusinessException(AccountErrors.UnknownAccount).With("email", email);
        return await Create(owner.Id, name, days, ct);
    }

    public Task<string> CreateMine(string name, int days, CancellationToken ct) => Create(user.Id, name, days, ct);

    public Task<List<AccessToken>> Mine(CancellationToken ct) =>
        db.Set<AccessToken>().AsNoTracking().Where(t => t.UserId == user.Id && t.RevokedAt == null).OrderByDescending(t => t.CreatedAt).ToListAsync(ct);

    public async Task Revoke(Guid id, CancellationToken ct)
    {
        var token = await db.Set<AccessToken>().FirstOrDefaultAsync(t => t.Id == id && t.UserId == user.Id, ct).OrMissing();
        token.Revoke(clock.Now);
        audit.Note(nameof(AccessToken), token.Id, "TokenRevoked", new { name = token.Name });
        await db.SaveChangesAsync(ct);
        known.Forget(token);
    }

    private async Task<string> Create(Guid owner, string name, int days, CancellationToken ct)
    {
        new InputErrors().Text(name, AccessToken.NameMaxLength, "name")
            .When(days is < 1 or > AccessToken.MaxDays, "days", AccountErrors.TokenDaysOutOfRange, ("max", AccessToken.MaxDays)).ThrowIfAny();
        var secret = AccessToken.NewSecret();
        var token = new AccessToken(clock.NewId(), owner, name, secret, clock.Now, clock.Now.AddDays(days));
        db.Add(token);
        audit.Note(nameof(AccessToken), token.Id, "TokenMade", new { name = token.Name, owner, until = token.ExpiresAt });
        await db.SaveChangesAsync(ct);
        return secret;
    }
}
