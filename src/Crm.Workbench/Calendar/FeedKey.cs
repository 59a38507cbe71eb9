using System.Security.Cryptography;
using System.Text;

namespace Crm.Workbench.Calendar;

/// <summary>The secret address of a person's calendar: only its hash is kept, the address is shown once.</summary>
internal sealed class FeedKey
{
    private FeedKey() { }

    public FeedKey(Guid userId, string secret, DateTime now)
    {
        UserId = userId;
        Renew(secret, now);
    }

    public Guid UserId { get; private set; }
    public string Hash { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }

    /// <summary>The day a calendar program last asked for it.</summary>
    public DateOnly? ReadOn { get; private set; }

    /// <summary>The former address dies.</summary>
    public void Renew(string secret, DateTime now) => (Hash, CreatedAt, ReadOn) = (HashOf(secret), now, null);

    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
