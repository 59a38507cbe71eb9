using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Entities;

namespace Crm.Web.Accounts;

/// <summary>A personal access token: only its hash is kept; the text is shown once.</summary>
internal sealed class AccessToken : Entity
{
    public const string Prefix = "crm_";
    public const int NameMaxLength = 100;
    public const int MaxDays = 366;

    private AccessToken() { }

    public AccessToken(Guid id, Guid userId, string name, string secret, DateTime now, DateTime expires) : base(id)
    {
        Name = Check.Text(name, NameMaxLength, nameof(name));
        (UserId, Hash, CreatedAt, ExpiresAt) = (userId, HashOf(secret), now, expires);
    }

    public Guid UserId { get; private set; }
    public string Name { get; private set; } = "";
    public string Hash { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }
    public DateTime ExpiresAt { get; private set; }
    public DateTime? RevokedAt { get; private set; }

    public bool IsValid(DateTime now) => RevokedAt is null && now < ExpiresAt;

    public void Revoke(DateTime now) => RevokedAt ??= now;

    public static string NewSecret() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
